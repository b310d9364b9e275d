import { useQuery } from '@tanstack/react-query';
import { listOfficers } from '#contracts/reporting';
import { asking } from '../../../api/index.js';
import { AuthoredIn } from '../../../authored/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Code, Empty, Link, Loaded, Section, Timeline, useBothTimes } from '../../../ui/index.js';
import { nextSteps, type NextStep } from './next-steps.js';

/** Nobody has a step to come in more cohorts than this. */
const LIMIT = 100;

/** The next cohort, the next exam and the next end of a certificate of an officer. */
export function ComesNext({ personId }: { readonly personId: string }) {
  const { t } = useTexts();
  const officers = useQuery(asking(listOfficers, { query: { personId, limit: LIMIT } }));
  return (
    <Section title={t('web-people:next.title')}>
      <Loaded query={officers}>{({ items }) => <Steps steps={nextSteps(items, new Date().toISOString())} />}</Loaded>
    </Section>
  );
}

function Steps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { t } = useTexts();
  const whenOf = useWhen();
  if (steps.length === 0) return <Empty title={t('web-people:next.none')}>{t('web-people:next.none-help')}</Empty>;
  return (
    <Timeline
      events={steps.map((step) => ({
        key: `${step.kind} ${step.officer.id}`,
        title: whenOf(step),
        when: <AuthoredIn texts={step.officer.title} />,
        detail: (
          <Link to="/cohorts/$cohortId" params={{ cohortId: step.officer.cohort.id }}>
            <Code>{step.officer.cohort.code}</Code>
          </Link>
        ),
      }))}
    />
  );
}

function useWhen(): (step: NextStep) => string {
  const { t, calendarDate } = useTexts();
  const both = useBothTimes();
  return ({ kind, at, officer: { exam, result } }) => {
    if (kind === 'session') return t('web-people:next.session', { date: calendarDate(at) });
    if (kind === 'expiry' || exam === null) return t('web-people:next.expiry', { date: calendarDate(at.slice(0, 10)) });
    const there = exam.isOpen ? exam.closesLocal : exam.opensLocal;
    const what = `${result === null ? 'exam' : 'again'}-${exam.isOpen ? 'open' : 'coming'}` as const;
    return t(`web-secretariat:officers.${what}`, { time: both({ at, there }) });
  };
}
