import type { Certificate } from '#contracts/certification';
import { useTexts } from '../../i18n/index.js';
import { Code, Facts, PersonName, Star } from '../../ui/index.js';
import classes from './certificates.module.css';
import { QrCode } from './qr-code.js';
import { StateBand } from './state-band.js';

const LANGUAGES = ['ar', 'fr', 'en'] as const;

/** The certificate as an object to hold: trilingual, its state as a band, and the code that leads to its check. */
export function CertificateObject({ certificate }: { readonly certificate: Certificate }) {
  const { printed } = certificate;
  return (
    <article className={classes['object']} data-status={certificate.status}>
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
      <StateBand status={certificate.status} validUntil={printed.validUntil} since={certificate.statusSince} />
      <div className={classes['body']}>
        <div className={classes['said']}>
          <div className={classes['holder']}>
            <PersonName name={printed.name} />
          </div>
          {LANGUAGES.map((language) => (
            <h2 key={language} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {printed.course.title[language]}
            </h2>
          ))}
        </div>
        <QrCode number={printed.number} />
      </div>
      <div className={classes['foot']}>
        <Printed certificate={certificate} />
      </div>
    </article>
  );
}

function Printed({ certificate: { printed } }: { readonly certificate: Certificate }) {
  const { t, textIn, calendarDate } = useTexts();
  return (
    <Facts
      facts={[
        [t('certification:field.number'), <Code key="number">{printed.number}</Code>],
        [t('certification:field.state'), textIn(printed.state.name)],
        [t('certification:field.agency'), printed.agency === null ? null : textIn(printed.agency)],
        [t('certification:field.venue'), textIn(printed.cohort.venue)],
        [t('certification:field.issued-on'), calendarDate(printed.issuedOn)],
        [
          t('certification:field.valid-until'),
          printed.validUntil === null ? t('certification:no-end') : calendarDate(printed.validUntil),
        ],
      ]}
    />
  );
}
