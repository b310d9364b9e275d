import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCertificates } from '#contracts/certification';
import { listEnrolments, type Enrolment } from '#contracts/enrolment';
import { listAttempts, listSittings } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { BothZones, Card, CardGrid, Days, Empty, LinkButton, Loaded, Section, Status } from '../../ui/index.js';
import classes from './home.module.css';

const HALF_A_YEAR = 183 * 24 * 3_600_000;

/** What do I do next: the exam that runs, the exam that is open, the course to read on; then what expires. */
export function OfficerHome() {
  const { t } = useTexts();
  const enrolments = useQuery(asking(listEnrolments, { query: { status: 'active' } }));
  return (
    <>
      <NextExam />
      <Section title={t('home.officer.courses')}>
        <Loaded query={enrolments}>
          {({ items }) =>
            items.length === 0 ? (
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
            ) : (
              <CardGrid>
                {items.map((enrolment) => (
                  <Course key={enrolment.id} enrolment={enrolment} />
                ))}
              </CardGrid>
            )
          }
        </Loaded>
      </Section>
      <Expiring />
    </>
  );
}

function NextExam() {
  const { t, textIn } = useTexts();
  const attempts = useQuery(asking(listAttempts, {}));
  const sittings = useQuery(asking(listSittings, {}));
  const running = attempts.data?.items.find(({ status }) => status === 'open');
  const open = sittings.data?.items.find(({ allowed, attemptId }) => attemptId === null && allowed.length > 0);
  const next = running ?? open;
  if (!next) return null;
  return (
    <Card accent>
      <Status tone={running ? 'wait' : 'info'}>
        {t(running ? 'home.officer.exam-runs' : 'home.officer.exam-open')}
      </Status>
      <h2>{textIn(next.title)}</h2>
      {open && !running && (
        <div className={classes['quiet']}>
          {t('home.officer.until')} <BothZones at={open.closesAt} zone={open.timeZone} />
        </div>
      )}
      {running ? (
        <LinkButton to="/exams/$attemptId" params={{ attemptId: running.id }}>
          {t('home.officer.go-on-exam')}
        </LinkButton>
      ) : (
        <LinkButton to="/exams">{t('home.officer.to-exam')}</LinkButton>
      )}
    </Card>
  );
}

function Course({ enrolment }: { readonly enrolment: Enrolment }) {
  const { t, textIn } = useTexts();
  return (
    <Card>
      <h3>{textIn(enrolment.course.title)}</h3>
      <p className={classes['quiet']}>
        <bdi>{enrolment.cohort.code}</bdi> · <Days from={enrolment.cohort.startsOn} to={enrolment.cohort.endsOn} />
      </p>
      <LinkButton to="/learn/$enrolmentId" params={{ enrolmentId: enrolment.id }} variant="default">
        {t('home.officer.read-on')}
      </LinkButton>
    </Card>
  );
}

function Expiring() {
  const { t, textIn, calendarDate } = useTexts();
  const certificates = useQuery(asking(listCertificates, { query: { status: 'valid' } }));
  const soon = (certificates.data?.items ?? []).filter(
    ({ validUntil }) => validUntil !== null && Date.parse(validUntil) - Date.now() < HALF_A_YEAR,
  );
  if (soon.length === 0) return null;
  return (
    <Section title={t('home.officer.expiring')}>
      <Card>
        <ul className={classes['lines']}>
          {soon.map((certificate) => (
            <li key={certificate.id}>
              <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
                {textIn(certificate.title)}
              </Link>
              <span>{calendarDate(certificate.validUntil ?? '')}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
