import type { OfficerInCohort, OfficerStanding } from '#contracts/reporting';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, Progress, Status, useBothTimes, type Tone } from '../../ui/index.js';
import classes from './officers.module.css';

const TONES: Record<OfficerStanding, Tone> = {
  nominated: 'wait',
  reserve: 'info',
  'not-seated': 'bad',
  seated: 'wait',
  learning: 'info',
  ready: 'good',
  sitting: 'info',
  'awaiting-result': 'wait',
  absent: 'bad',
  passed: 'good',
  failed: 'bad',
  valid: 'good',
  expiring: 'wait',
  expired: 'bad',
  suspended: 'wait',
  revoked: 'bad',
  renewed: 'quiet',
  left: 'quiet',
  cancelled: 'quiet',
};

/** The standings in which lessons still say something. */
const READING: readonly OfficerStanding[] = ['seated', 'learning', 'ready'];

/** The standing of an officer, and what it is known by: lessons, the exam, the result, the certificate. */
export function Standing({ officer }: { readonly officer: OfficerInCohort }) {
  const { t } = useTexts();
  const { standing, lessons } = officer;
  return (
    <span className={classes['standing']}>
      <Status tone={TONES[standing]}>{t(`web-secretariat:officers.is.${standing}`)}</Status>
      {lessons !== null && lessons.total > 0 && READING.includes(standing) && (
        <Progress done={lessons.completed} total={lessons.total} label={t('web-secretariat:officers.lessons')} />
      )}
      <Exam officer={officer} />
      <Outcome officer={officer} />
    </span>
  );
}

/** The exam that may be begun, also by those who did not pass the last one. */
function Exam({ officer: { exam, result } }: { readonly officer: OfficerInCohort }) {
  const { t } = useTexts();
  const both = useBothTimes();
  if (exam === null) return null;
  const what = `${result === null ? 'exam' : 'again'}-${exam.isOpen ? 'open' : 'coming'}` as const;
  const { isOpen, opensAt, opensLocal, closesAt, closesLocal } = exam;
  const time = both(isOpen ? { at: closesAt, there: closesLocal } : { at: opensAt, there: opensLocal });
  return <span className={classes['quiet']}>{t(`web-secretariat:officers.${what}`, { time })}</span>;
}

function Outcome({ officer: { result, certificate } }: { readonly officer: OfficerInCohort }) {
  const { t, percent } = useTexts();
  if (certificate !== null) {
    return (
      <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
        <Code>{certificate.number}</Code>
      </Link>
    );
  }
  if (result === null) return null;
  return (
    <Link to="/results/$resultId" params={{ resultId: result.id }}>
      {t('web-secretariat:officers.result', {
        percent: percent(result.percent / 100),
        needed: percent(result.passPercent / 100),
      })}
    </Link>
  );
}
