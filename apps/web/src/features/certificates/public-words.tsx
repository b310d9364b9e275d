import { useState } from 'react';
import type { Certificate, CertificateStatus } from '#contracts/certification';
import { Authored, AuthoredIn } from '../../authored/index.js';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, PersonName } from '../../ui/index.js';
import classes from './certificates.module.css';

/** The certificate that an act is on, with both names of its officer, as two officers may share one. */
export function CertificateNamed({ certificate }: { readonly certificate: Certificate }) {
  return (
    <div className={classes['named']}>
      <strong>
        <PersonName name={certificate.name} />
      </strong>
      <Code>{certificate.number}</Code>
      <AuthoredIn texts={certificate.title} />
    </div>
  );
}

interface Props {
  readonly number: string;
  /** The time from which it will be read. */
  readonly from: 'now' | 'confirmed';
  readonly status: Exclude<CertificateStatus, 'unknown'>;
  /** A code of the centre; empty while none is chosen, null if none is told. */
  readonly reason: string | null;
}

/** The very words that the page of verification will say. */
export function PublicWords({ number, from, status, reason }: Props) {
  const { t, find, date } = useTexts();
  const [today] = useState(() => new Date(centreClock.read()).toISOString());
  return (
    <figure className={classes['public']}>
      <figcaption>
        <Authored>{t(`web-acts:public.${from}`, { number })}</Authored>
      </figcaption>
      <blockquote>
        <strong>{t(`certification:status.${status}`)}</strong>
        <p>{t(`certification:page.answer.${status}`)}</p>
        {from === 'now' && reason !== null && <p>{t('certification:page.since', { date: date(today, 'UTC') })}</p>}
        {reason !== null && (
          <p>
            {reason === '' ? (
              <span className={classes['quiet']}>{t('web-acts:public.reason-first')}</span>
            ) : (
              (find(`certification:reason.${reason}`) ?? reason)
            )}
          </p>
        )}
      </blockquote>
    </figure>
  );
}
