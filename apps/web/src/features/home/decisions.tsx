import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PendingRevocation } from '#contracts/certification';
import type { Cohort } from '#contracts/enrolment';
import type { UnscheduledCohort } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Days, PersonName, Section } from '../../ui/index.js';
import { Code } from '../code/code.js';
import classes from './home.module.css';

interface Found<T> {
  readonly found: readonly T[];
}

/** The first few of what waits, each a way to where it is decided. */
function Waiting<T extends { readonly id: string }>(
  props: Found<T> & { readonly title: string; readonly line: (item: T) => ReactNode },
) {
  if (props.found.length === 0) return null;
  return (
    <Section title={props.title}>
      <Card>
        <ul className={classes['lines']}>
          {props.found.map((item) => (
            <li key={item.id}>{props.line(item)}</li>
          ))}
        </ul>
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

export function SeatsToGive({ found }: Found<Cohort>) {
  const { t, textIn } = useTexts();
  return (
    <Waiting
      found={found}
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

export function ToRevoke({ found }: Found<PendingRevocation>) {
  const { t, language, dateTime } = useTexts();
  return (
    <Waiting
      found={found}
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

export function Unscheduled({ found }: Found<UnscheduledCohort>) {
  const { t, textIn } = useTexts();
  return (
    <Waiting
      found={found}
      title={t('web-secretariat:desk.unscheduled-title')}
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

export function ClosingSoon({ found }: Found<Cohort>) {
  const { t, textIn } = useTexts();
  const soonest = [...found].sort((one, other) => one.nominationsCloseAt.localeCompare(other.nominationsCloseAt));
  return (
    <Waiting
      found={soonest}
      title={t('web-secretariat:desk.closing-title')}
      line={({ id, code, course, nominationsCloseAt, timeZone }) => (
        <>
          <CohortLink id={id} code={code} title={textIn(course.title)} />
          <BothZones at={nominationsCloseAt} zone={timeZone} />
        </>
      )}
    />
  );
}
