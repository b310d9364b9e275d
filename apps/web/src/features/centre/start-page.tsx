import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { getCentreSetup, type CentreSetup } from '#contracts/identity';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { LinkButton, Loaded, NotAllowed, Notice, Page, Progress, Row } from '../../ui/index.js';
import { Administrators } from './administrators.js';
import classes from './centre.module.css';

/** The number of registrars that an act by two needs. */
const REGISTRARS = 2;

/** The steps of the set-up in their order, each with whether it is done. */
export const stepsDone = (setup: CentreSetup) => ({
  details: setup.detailsGiven,
  registrars: setup.registrars >= REGISTRARS,
  states: setup.states > 0,
  admins: setup.states > 0 && setup.statesWithoutAdministrator === 0,
  posts: setup.posts > 0,
  officers: setup.officers > 0,
});

type Steps = ReturnType<typeof stepsDone>;

/** The steps with an act on this page; a second registrar is entered elsewhere. */
const IN_TURN = ['details', 'states', 'admins', 'posts', 'officers'] as const;

/** Leads from an empty centre to one that works. */
export function StartPage() {
  const { t } = useTexts();
  const isRegistrar = hasRole(useMe(), 'registrar');
  const setup = useQuery({ ...asking(getCentreSetup, {}), enabled: isRegistrar });
  return (
    <Page title={t('web-setup:start.title')} lead={t('web-setup:start.lead')} width="sheet">
      {isRegistrar ? <Loaded query={setup}>{(found) => <AllSteps setup={found} />}</Loaded> : <NotAllowed />}
    </Page>
  );
}

function AllSteps({ setup }: { readonly setup: CentreSetup }) {
  const { t } = useTexts();
  const steps = stepsDone(setup);
  const all = Object.values(steps);
  const done = all.filter(Boolean).length;
  const given = { setup, steps, next: IN_TURN.find((step) => !steps[step]) };
  return (
    <>
      {done === all.length ? (
        <Notice tone="success">{t('web-setup:start.whole')}</Notice>
      ) : (
        <Progress done={done} total={all.length} label={t('web-setup:start.title')} />
      )}
      <ol className={classes['steps']}>
        <CentreSteps {...given} />
        <StateSteps {...given} />
      </ol>
    </>
  );
}

interface StepsProps {
  readonly setup: CentreSetup;
  readonly steps: Steps;
  /** The step whose act stands out. */
  readonly next: keyof Steps | undefined;
}

const variantOf = (step: keyof Steps, next: keyof Steps | undefined) => (step === next ? 'filled' : 'default');

/** The first steps, of the centre itself: a face, a second registrar and its member states. */
function CentreSteps({ setup, steps, next }: StepsProps) {
  const { t } = useTexts();
  return (
    <>
      <Step of="details" done={steps.details}>
        <LinkButton to="/centre" variant={variantOf('details', next)}>
          {t('web-setup:start.details-act')}
        </LinkButton>
      </Step>
      <Step
        of="registrars"
        done={steps.registrars}
        count={t('web-setup:start.registrars-count', { count: setup.registrars })}
      />
      <Step of="states" done={steps.states} count={t('web-setup:start.states-count', { count: setup.states })}>
        <Row>
          <LinkButton to="/states/new" variant={variantOf('states', next)}>
            {t('web-setup:start.states-act')}
          </LinkButton>
          {setup.states > 0 && (
            <LinkButton to="/states" variant="default">
              {t('web-setup:start.states-all')}
            </LinkButton>
          )}
        </Row>
      </Step>
    </>
  );
}

/** The next steps, of each state. */
function StateSteps({ setup, steps, next }: StepsProps) {
  const { t } = useTexts();
  return (
    <>
      <Step of="admins" done={steps.admins}>
        <Administrators setup={setup} />
      </Step>
      <Step of="posts" done={steps.posts} count={t('web-setup:start.posts-count', { count: setup.posts })}>
        {setup.states > 0 && (
          <LinkButton to="/states" variant={variantOf('posts', next)}>
            {t('web-setup:start.posts-act')}
          </LinkButton>
        )}
      </Step>
      <Step of="officers" done={steps.officers} count={t('web-setup:start.officers-count', { count: setup.officers })}>
        <Row>
          <LinkButton to="/imports" variant={variantOf('officers', next)}>
            {t('web-imports:from-list')}
          </LinkButton>
          <LinkButton to="/people" variant="default">
            {t('web-setup:start.officers-act')}
          </LinkButton>
        </Row>
      </Step>
    </>
  );
}

interface StepProps {
  readonly of: keyof Steps;
  readonly done: boolean;
  readonly count?: string;
  readonly children?: ReactNode;
}

function Step({ of, done, count, children }: StepProps) {
  const { t } = useTexts();
  const id = useId();
  const Mark = done ? IconCircleCheckFilled : IconCircle;
  return (
    <li className={classes['step']} data-done={done} aria-labelledby={id}>
      <Mark size={28} className={classes['mark']} aria-hidden />
      <div className={classes['head']}>
        <h2 id={id}>{t(`web-setup:start.${of}`)}</h2>
        <span>
          {t(done ? 'web-setup:start.done' : 'web-setup:start.open')}
          {count !== undefined && ` · ${count}`}
        </span>
      </div>
      <div>
        <p>{t(`web-setup:start.${of}-help`)}</p>
        {children}
      </div>
    </li>
  );
}
