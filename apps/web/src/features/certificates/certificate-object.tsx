import type { Certificate } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import { Facts, PersonName, Star } from '../../ui/index.js';
import { CertificateStatus } from './certificate-status.js';
import classes from './certificates.module.css';

const LANGUAGES = ['ar', 'fr', 'en'] as const;

/** The certificate as an object one holds: trilingual, with its state as a band. */
export function CertificateObject({ certificate }: { readonly certificate: Certificate }) {
  const { t, calendarDate } = useTexts();
  const { printed } = certificate;
  return (
    <article className={classes['object']}>
      <header className={classes['crown']}>
        <Star size={56} />
        <div>
          {LANGUAGES.map((language) => (
            <p key={language} lang={language} dir="auto">
              {printed.issuer[language]}
            </p>
          ))}
        </div>
      </header>
      <div className={classes['body']}>
        <div className={classes['holder']}>
          <PersonName name={printed.name} />
        </div>
        {LANGUAGES.map((language) => (
          <h2 key={language} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            {printed.course.title[language]}
          </h2>
        ))}
        <Printed certificate={certificate} />
      </div>
      <footer className={classes['band']}>
        <CertificateStatus status={certificate.status} />
        <span>
          {t('certification:field.valid-until')}{' '}
          {printed.validUntil === null ? t('certification:no-end') : calendarDate(printed.validUntil)}
        </span>
      </footer>
    </article>
  );
}

function Printed({ certificate: { printed } }: { readonly certificate: Certificate }) {
  const { t, textIn, calendarDate } = useTexts();
  return (
    <Facts
      facts={[
        [t('certification:field.number'), <bdi key="number">{printed.number}</bdi>],
        [t('certification:field.state'), textIn(printed.state.name)],
        [t('certification:field.agency'), printed.agency === null ? null : textIn(printed.agency)],
        [t('certification:field.venue'), textIn(printed.cohort.venue)],
        [t('certification:field.issued-on'), calendarDate(printed.issuedOn)],
      ]}
    />
  );
}
