import type { ReactNode } from 'react';
import type { Found } from '#contracts/reporting';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Days, PersonName, Status, useStateNames } from '../../ui/index.js';
import { CertificateStatus } from '../certificates/certificate-status.js';
import { CohortStatus } from '../cohorts/statuses.js';
import classes from './found.module.css';

type Of<K extends Found['kind']> = Extract<Found, { readonly kind: K }>;

/** A record that was found: its name, and a line that tells it from others. */
export function FoundLine({ found }: { readonly found: Found }) {
  switch (found.kind) {
    case 'person':
      return <Person person={found} />;
    case 'certificate':
      return <Certificate certificate={found} />;
    case 'cohort':
      return <Cohort cohort={found} />;
    case 'course':
      return <Course course={found} />;
  }
}

function Line({ title, detail, status }: Readonly<Record<'title' | 'detail' | 'status', ReactNode>>) {
  return (
    <>
      <span className={classes['words']}>
        <span className={classes['title']}>{title}</span>
        <span className={classes['detail']}>{detail}</span>
      </span>
      {status}
    </>
  );
}

/** A person: an officer by rank and state, one of the staff by what they do. */
function Person({ person }: { readonly person: Of<'person'> }) {
  const { t, textIn, joined } = useTexts();
  const stateOf = useStateNames();
  const { name, stateCode, rank, roles, active } = person;
  const facts =
    stateCode === null || roles.some((role) => role !== 'trainee')
      ? [...roles.map((role) => t(`identity:role.${role}`)), ...(stateCode === null ? [] : [stateOf(stateCode)])]
      : [...(rank ? [textIn(rank.title)] : []), stateOf(stateCode)];
  return (
    <Line
      title={<PersonName name={name} />}
      detail={joined(facts)}
      status={active ? null : <Status tone="quiet">{t('web-people:status.left')}</Status>}
    />
  );
}

function Certificate({ certificate }: { readonly certificate: Of<'certificate'> }) {
  const { t, language, calendarDate } = useTexts();
  const { number, name, title, status, validUntil } = certificate;
  return (
    <Line
      title={
        <>
          <Code>{number}</Code> · <bdi>{language === 'ar' ? name.ar : name.latin}</bdi>
        </>
      }
      detail={
        <>
          <AuthoredIn texts={title} /> ·{' '}
          {validUntil === null ? t('certification:no-end') : t('search.until', { date: calendarDate(validUntil) })}
        </>
      }
      status={status === 'unknown' ? null : <CertificateStatus status={status} />}
    />
  );
}

function Cohort({ cohort }: { readonly cohort: Of<'cohort'> }) {
  const { code, title, venue, status, startsOn, endsOn } = cohort;
  return (
    <Line
      title={<AuthoredIn texts={title} />}
      detail={
        <>
          <Code>{code}</Code> · <AuthoredIn texts={venue} /> · <Days from={startsOn} to={endsOn} />
        </>
      }
      status={<CohortStatus status={status} />}
    />
  );
}

function Course({ course: { code, title, sector, sqfLevel } }: { readonly course: Of<'course'> }) {
  const { t, number } = useTexts();
  return (
    <Line
      title={<AuthoredIn texts={title} />}
      detail={
        <>
          <Code>{code}</Code> · {t(`web-learning:sector.${sector}`)} · {t('search.level', { level: number(sqfLevel) })}
        </>
      }
      status={null}
    />
  );
}
