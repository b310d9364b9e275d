import { listCertificates, type CertificateSummary } from '#contracts/certification';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Foot, usePages } from '../../lists/index.js';
import { CardGrid, Code, Empty, Failure, Link, Skeleton, Star } from '../../ui/index.js';
import classes from './certificates.module.css';
import { StateBand } from './state-band.js';

/** The certificates of an officer, to be held rather than searched. */
export function OwnCertificates() {
  const { t } = useTexts();
  const pages = usePages<CertificateSummary>(listCertificates, { query: { count: 'true', limit: 24 } });
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const certificates = pages.data.pages.flatMap(({ items }) => items);
  if (certificates.length === 0)
    return (
      <CardGrid>
        <Empty title={t('web-centre:certificate.none')}>{t('web-centre:certificate.none-help')}</Empty>
      </CardGrid>
    );
  return (
    <>
      <CardGrid>
        {certificates.map((certificate) => (
          <Held key={certificate.id} certificate={certificate} />
        ))}
      </CardGrid>
      <Foot pages={pages} shown={certificates.length} />
    </>
  );
}

function Held({ certificate }: { readonly certificate: CertificateSummary }) {
  const { id, number, status, title, validUntil } = certificate;
  return (
    <article className={classes['held']}>
      <header>
        <Star size={32} />
        <h2>
          <AuthoredIn texts={title} />
        </h2>
      </header>
      <StateBand status={status} validUntil={validUntil} />
      <p>
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          <Code>{number}</Code>
        </Link>
      </p>
    </article>
  );
}
