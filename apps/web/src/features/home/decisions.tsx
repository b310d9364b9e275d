import type { ReactNode } from 'react';
import type { PendingRevocation } from '#contracts/certification';
import type { Cohort } from '#contracts/enrolment';
import type { UnscheduledCohort } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Foot, type Pages } from '../../lists/index.js';
import { BothZones, Card, Code, Days, Link, PersonName, Section } from '../../ui/index.js';
import classes from './home.module.css';

interface Found<T> {
  readonly found: Pages<T>;
  /** The target of the figure that counts them. */
  readonly id?: string;
}

/** The things that wait, the first few and more on demand, each with a link to where it is decided. */
function Waiting<T extends { readonly id: string }>(
  props: Found<T> & { readonly title: string; readonly line: (item: T) => ReactNode },
) {
  const items = props.found.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={props.title} {...(props.id === undefined ? {} : { id: props.id })}>
      <Card>
        <ul className={classes['lines']}>
          {items.map((item) => (
            <li key={item.id}>{props.line(item)}</li>
          ))}
        </ul>
        {props.found.hasNextPage && <Foot pages={props.found} shown={items.length} />}
      </Card>
    </Section>
  );
}

function CohortLink({ id, code, title }: { readonly id: string; readonly code: string; readonly title: string }) {
  return (
    <span className={classes['stacked']}>
      <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
        {title}
      </Link>
      <Code quiet={classes['quiet']}>{code}</Code>
    </span>
  );
}

export function SeatsToGive({ found, ...rest }: Found<Cohort>) {
  const { t, textIn } = useTexts();
  return (
    <Waiting
      found={found}
      {...rest}
      title={t('web-secretariat:desk.seats-title')}
      line={({ id, code, course, nominations, seats, seatsGiven }) => (
        <>
          <CohortLink id={id} code={code} title={textIn(course.title)} />
          <span>
            {t('web-secretariat:desk.waiting', { count: nominations?.waiting ?? 0 })} ·{' '}
            {t('web-secretariat:desk.seats-left', { count: seats - seatsGiven })}
          </span>
        </>
      )}
    />
  );
}

export function ToRevoke({ found, ...rest }: Found<PendingRevocation>) {
  const { t, language, dateTime } = useTexts();
  return (
    <Waiting
      found={found}
      {...rest}
      title={t('web-secretariat:desk.revocations-title')}
      line={({ certificate, reason, requestedByName, requestedAt, allowed }) => (
        <>
          <span className={classes['stacked']}>
            <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
              <Code>{certificate.number}</Code>
            </Link>
            <PersonName name={certificate.name} />
          </span>
          <span className={classes['stacked']}>
            <span>{t(`certification:reason.${reason}`)}</span>
            <span className={classes['quiet']}>
              {t('web-secretariat:revocation.asked-by', {
                name: language === 'ar' ? requestedByName.ar : requestedByName.latin,
                time: dateTime(requestedAt),
              })}
            </span>
            {!allowed.includes('certification.confirm-revocation') && (
              <span className={classes['quiet']}>{t('web-centre:revocation.second')}</span>
            )}
          </span>
        </>
      )}
    />
  );
}

export function Unscheduled(props: Found<UnscheduledCohort>) {
  const { t } = useTexts();
  return <WithDays {...props} title={t('web-secretariat:desk.unscheduled-title')} />;
}

/** Cohorts whose exam nobody can schedule, as there is none. */
export function WithoutExam(props: Found<UnscheduledCohort>) {
  const { t } = useTexts();
  return <WithDays {...props} title={t('web-acts:no-exam.title')} />;
}

function WithDays({ found, title: heading, ...rest }: Found<UnscheduledCohort> & { readonly title: string }) {
  const { textIn } = useTexts();
  return (
    <Waiting
      found={found}
      {...rest}
      title={heading}
      line={({ id, code, title, startsOn, endsOn }) => (
        <>
          <CohortLink id={id} code={code} title={textIn(title)} />
          <span>
            <Days from={startsOn} to={endsOn} />
          </span>
        </>
      )}
    />
  );
}

export function ClosingSoon({ found, ...rest }: Found<Cohort>) {
  const { t, textIn } = useTexts();
  return (
    <Waiting
      found={found}
      {...rest}
      title={t('web-secretariat:desk.closing-title')}
      line={({ id, code, course, nominationsCloseAt, nominationsCloseLocal }) => (
        <>
          <CohortLink id={id} code={code} title={textIn(course.title)} />
          <BothZones at={nominationsCloseAt} there={nominationsCloseLocal} />
        </>
      )}
    />
  );
}
