import type { OfficerStanding, OwnWay } from '#contracts/reporting';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, Code, Days, Facts, Progress, Row, Status, type Tone } from '../../ui/index.js';
import { useAskedFacts } from '../exam/asked-facts.js';
import classes from './home.module.css';
import { Step, WaySteps, isReading, variantOf } from './way-steps.js';

const TONES: Record<OfficerStanding, Tone> = {
  nominated: 'info',
  reserve: 'wait',
  'not-seated': 'quiet',
  seated: 'good',
  learning: 'info',
  ready: 'good',
  sitting: 'wait',
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

interface Props {
  readonly way: OwnWay;
  /** Whether it stands out, with its next step as the one primary act of the screen. */
  readonly isFirst?: boolean;
}

/** One way through a cohort: what happened last and when, what it means, and the next step. */
export function WayCard({ way, isFirst = false }: Props) {
  const { t, date } = useTexts();
  const said = useSaid(way);
  const Heading = isFirst ? 'h2' : 'h3';
  return (
    <Card accent={isFirst}>
      <Row>
        <Status tone={TONES[way.standing]}>{said.is}</Status>
        <span className={classes['quiet']}>{date(way.since)}</span>
      </Row>
      <Heading>
        <AuthoredIn texts={way.standing === 'sitting' && way.attempt ? way.attempt.title : way.course.title} />
      </Heading>
      <p className={classes['quiet']}>
        <Code>{way.cohort.code}</Code> · <Days from={way.cohort.startsOn} to={way.cohort.endsOn} />
      </p>
      <p>{said.then}</p>
      {way.standing === 'sitting' && way.attempt && (
        <Facts
          facts={[
            [
              t('web-exam:list.ends'),
              <BothZones key="ends" at={way.attempt.deadlineAt} there={way.attempt.deadlineLocal} />,
            ],
          ]}
        />
      )}
      <WaySteps way={way} isFirst={isFirst} />
      <Ahead way={way} isFirst={isFirst} />
    </Card>
  );
}

/** A standing in a word, and its consequence in a sentence. */
function useSaid(way: OwnWay): { readonly is: string; readonly then: string } {
  const { t, percent, calendarDate } = useTexts();
  const { standing, reservePlace, result, certificate, exam } = way;
  const told = {
    place: reservePlace ?? 0,
    score: percent((result?.percent ?? 0) / 100),
    needed: percent((result?.passPercent ?? 0) / 100),
    until: certificate?.validUntil == null ? t('certification:no-end') : calendarDate(certificate.validUntil),
  };
  // A renewed certificate stands only in the list of certificates.
  if (standing === 'renewed') return { is: '', then: '' };
  const then = [t(`web-officer:way.${standing}.then`, told)];
  if (standing === 'ready')
    then.push(t(`web-officer:exam.${exam === null ? 'none' : exam.phase === 'open' ? 'open' : 'upcoming'}`));
  if (standing === 'failed') then.push(t(`web-officer:exam.${exam ? 'again' : 'to-come'}`));
  return { is: t(`web-officer:way.${standing}.is`, told), then: then.join(' ') };
}

/** The lessons and the exam that are ahead, with the next step first. */
function Ahead({ way, isFirst = false }: Props) {
  const exam = way.exam && <ExamToSit key="exam" way={way} exam={way.exam} isFirst={isFirst} />;
  const lessons = isReading(way) && <Lessons key="lessons" way={way} isFirst={isFirst} />;
  return <>{way.next === 'exam' ? [exam, lessons] : [lessons, exam]}</>;
}

/** How far the reading is, and what comes next in it, while there is something left to read. */
function Lessons({ way, isFirst = false }: Props) {
  const { t } = useTexts();
  if (!way.reading) return null;
  const { lessons, resume, minutesLeft } = way.reading;
  return (
    <div className={classes['ahead']}>
      <Progress done={lessons.completed} total={lessons.total} label={t('web-learning:lesson.progress')} />
      {resume && (
        <p>
          <span className={classes['quiet']}>{t('web-lesson:home.next-lesson')}</span>
          <br />
          <strong>
            <AuthoredIn texts={resume.title} />
          </strong>
          <br />
          <span className={classes['quiet']}>{t('web-lesson:left', { count: minutesLeft })}</span>
        </p>
      )}
      <Step step="lessons" way={way} variant={variantOf(way, 'lessons', isFirst)} />
    </div>
  );
}

function ExamToSit({ way, exam, isFirst = false }: Props & { readonly exam: NonNullable<OwnWay['exam']> }) {
  const { t } = useTexts();
  const asked = useAskedFacts();
  const isOpen = exam.phase === 'open';
  return (
    <div className={classes['ahead']}>
      <Status tone={isOpen ? 'good' : 'info'}>
        {t(isOpen ? 'home.officer.exam-open' : 'web-lesson:home.exam-coming')}
      </Status>
      <strong>
        <AuthoredIn texts={exam.title} />
      </strong>
      <div>
        <span className={classes['quiet']}>{t(isOpen ? 'home.officer.until' : 'web-lesson:home.opens')}</span>{' '}
        <BothZones at={isOpen ? exam.closesAt : exam.opensAt} there={isOpen ? exam.closesLocal : exam.opensLocal} />
      </div>
      <dl className={classes['asked']}>
        {asked(exam).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Step step="exam" way={way} variant={variantOf(way, 'exam', isFirst)} />
    </div>
  );
}
