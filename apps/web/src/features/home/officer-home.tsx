import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCertificates } from '#contracts/certification';
import { listAttempts, listSittings } from '#contracts/exams';
import { listStandings, type CourseStanding } from '#contracts/learning';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  BothZones,
  Card,
  CardGrid,
  Days,
  Empty,
  LinkButton,
  Loaded,
  Progress,
  Section,
  Status,
} from '../../ui/index.js';
import { Code } from '../code/code.js';
import classes from './home.module.css';

const HALF_A_YEAR = 183 * 24 * 3_600_000;

/** What do I do next: the exam that runs, is open or comes; the place to read on; then what was earned. */
export function OfficerHome() {
  const { t } = useTexts();
  const standings = useQuery(asking(listStandings, {}));
  return (
    <>
      <NextExam />
      <Section title={t('home.officer.courses')}>
        <Loaded query={standings}>{({ items }) => (items.length === 0 ? <NoCourse /> : <Courses of={items} />)}</Loaded>
      </Section>
      <Certificates />
    </>
  );
}

function NoCourse() {
  const { t } = useTexts();
  return (
    <Empty
      title={t('home.officer.no-course')}
      act={
        <LinkButton to="/courses" variant="default">
          {t('home.stranger.to-courses')}
        </LinkButton>
      }
    >
      {t('home.officer.no-course-help')}
    </Empty>
  );
}

function NextExam() {
  const { t, textIn } = useTexts();
  const attempts = useQuery(asking(listAttempts, {}));
  const sittings = useQuery(asking(listSittings, {}));
  const mine = (sittings.data?.items ?? []).filter(({ attemptId }) => attemptId === null);
  const running = attempts.data?.items.find(({ status }) => status === 'open');
  const open = mine.find(({ allowed, phase }) => phase === 'open' && allowed.includes('exams.start-attempt'));
  const coming = mine
    .filter(({ phase }) => phase === 'upcoming')
    .sort((one, other) => one.opensAt.localeCompare(other.opensAt))[0];
  const next = running ?? open ?? coming;
  if (!next) return null;
  const kind = running ? 'exam-runs' : open ? 'exam-open' : 'exam-coming';
  const date = running ? null : open ? open.closesAt : coming?.opensAt;
  return (
    <Card accent>
      <Status tone={running ? 'wait' : 'info'}>
        {t(kind === 'exam-coming' ? 'web-lesson:home.exam-coming' : `home.officer.${kind}`)}
      </Status>
      <h2>{textIn(next.title)}</h2>
      {date && (
        <div className={classes['quiet']}>
          {t(open ? 'home.officer.until' : 'web-lesson:home.opens')}{' '}
          <BothZones at={date} zone={(open ?? coming)?.timeZone ?? 'UTC'} />
        </div>
      )}
      {running ? (
        <LinkButton to="/exams/$attemptId" params={{ attemptId: running.id }}>
          {t('home.officer.go-on-exam')}
        </LinkButton>
      ) : (
        <LinkButton to="/exams" variant={open ? 'filled' : 'default'}>
          {t(open ? 'home.officer.to-exam' : 'web-lesson:home.see-exam')}
        </LinkButton>
      )}
    </Card>
  );
}

/** The course read last comes first. */
function Courses({ of }: { readonly of: readonly CourseStanding[] }) {
  const ordered = [...of].sort((one, other) => (other.lastReadAt ?? '').localeCompare(one.lastReadAt ?? ''));
  return (
    <CardGrid>
      {ordered.map((standing) => (
        <Course key={standing.enrolmentId} standing={standing} />
      ))}
    </CardGrid>
  );
}

function Course({ standing }: { readonly standing: CourseStanding }) {
  const { t, textIn } = useTexts();
  const { enrolmentId, cohort, course, lessons, resume, lastReadAt } = standing;
  const sittings = useQuery(asking(listSittings, {}));
  const isExamined = sittings.data?.items.some((one) => one.cohortId === cohort.id && one.attemptId !== null);
  return (
    <Card>
      <h3>{textIn(course.title)}</h3>
      <p className={classes['quiet']}>
        <Code>{cohort.code}</Code> · <Days from={cohort.startsOn} to={cohort.endsOn} />
      </p>
      <Progress done={lessons.completed} total={lessons.total} label={t('web-learning:lesson.progress')} />
      {resume ? (
        <>
          <p>
            <span className={classes['quiet']}>{t('web-lesson:home.next-lesson')}</span>
            <br />
            <strong>{textIn(resume.title)}</strong>
            <br />
            <span className={classes['quiet']}>{t('web-lesson:left', { count: standing.minutesLeft })}</span>
          </p>
          <LinkButton
            to="/learn/$enrolmentId/$lessonKey"
            params={{ enrolmentId, lessonKey: resume.lessonKey }}
            variant={isExamined ? 'default' : 'filled'}
          >
            {t(lastReadAt === null ? 'web-learning:lesson.start' : 'web-learning:lesson.resume')}
          </LinkButton>
        </>
      ) : (
        <Status tone="good">{t('web-lesson:home.all-read')}</Status>
      )}
      <Link to="/learn/$enrolmentId" params={{ enrolmentId }}>
        {t('web-learning:lesson.outline')}
      </Link>
    </Card>
  );
}

/** Those that end soon, where any do; else all that are valid. */
function Certificates() {
  const { t, textIn, calendarDate } = useTexts();
  const certificates = useQuery(asking(listCertificates, { query: { status: 'valid' } }));
  const valid = certificates.data?.items ?? [];
  const soon = valid
    .filter(({ validUntil }) => validUntil !== null && Date.parse(validUntil) - Date.now() < HALF_A_YEAR)
    .sort((one, other) => (one.validUntil ?? '').localeCompare(other.validUntil ?? ''));
  if (valid.length === 0) return null;
  return (
    <Section title={t(soon.length > 0 ? 'home.officer.expiring' : 'places.certificates')}>
      <Card>
        <ul className={classes['lines']}>
          {(soon.length > 0 ? soon : valid).map(({ id, title, validUntil }) => (
            <li key={id}>
              <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
                {textIn(title)}
              </Link>
              <span>
                {validUntil === null
                  ? t('certification:no-end')
                  : t('web-secretariat:certificate.until', { date: calendarDate(validUntil) })}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
