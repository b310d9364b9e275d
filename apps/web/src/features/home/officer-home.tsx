import type { CertificateSummary } from '#contracts/certification';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Empty, Link, LinkButton, Loaded, Section, Status, type Tone } from '../../ui/index.js';
import classes from './home.module.css';
import { useOfficerHome } from './use-officer-home.js';
import { WayCard } from './way-card.js';

/** The last event and the next step of the officer; then their other ways, and what was earned. */
export function OfficerHome() {
  const { t } = useTexts();
  const home = useOfficerHome();
  return (
    <Loaded query={home}>
      {({ ways: [first, ...further], certificates }) => (
        <>
          {first ? <WayCard way={first} isFirst /> : <NoCourse />}
          {further.length > 0 && (
            <Section title={t('web-officer:further')}>
              <CardGrid>
                {further.map((way) => (
                  <WayCard key={way.id} way={way} />
                ))}
              </CardGrid>
            </Section>
          )}
          {certificates.length > 0 && <Certificates held={certificates} />}
        </>
      )}
    </Loaded>
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

const TONES: Record<CertificateSummary['status'], Tone> = {
  valid: 'good',
  expired: 'quiet',
  suspended: 'wait',
  revoked: 'bad',
};

function Certificates({ held }: { readonly held: readonly CertificateSummary[] }) {
  const { t, calendarDate } = useTexts();
  /** The last day is left out for a suspended or revoked certificate, as it would promise something. */
  const lastDay = ({ status, validUntil }: CertificateSummary) => {
    if (status === 'suspended' || status === 'revoked') return null;
    if (validUntil === null) return t('certification:no-end');
    return t('web-secretariat:certificate.until', { date: calendarDate(validUntil) });
  };
  return (
    <Section title={t('web-officer:certificates')}>
      <Card>
        <ul className={classes['lines']}>
          {held.map((certificate) => (
            <li key={certificate.id}>
              <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
                <AuthoredIn texts={certificate.title} />
              </Link>
              <span className={classes['standing']}>
                {lastDay(certificate)}
                <Status tone={TONES[certificate.status]}>{t(`certification:status.${certificate.status}`)}</Status>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
