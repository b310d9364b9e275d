import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { getCertificate, type Certificate } from '#contracts/certification';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Loaded, Page } from '../../ui/index.js';
import { CertificateFiles } from './certificate-files.js';
import { CertificateObject } from './certificate-object.js';
import { CertificateHistory, Renewals } from './history.js';
import { Lifecycle } from './lifecycle.js';

export function CertificatePage() {
  const { certificateId } = useParams({ from: '/certificates/$certificateId' });
  const certificate = useQuery(asking(getCertificate, { params: { certificateId } }));
  return <Loaded query={certificate}>{(found) => <OneCertificate certificate={found} />}</Loaded>;
}

function OneCertificate({ certificate }: { readonly certificate: Certificate }) {
  const { t, textIn } = useTexts();
  return (
    <Page
      title={textIn(certificate.title)}
      lead={t(`certification:kind.${certificate.kind}`)}
      above={<Link to="/certificates">{t('places.certificates')}</Link>}
    >
      <CertificateObject certificate={certificate} />
      <Renewals certificate={certificate} />
      <Lifecycle certificate={certificate} />
      <CertificateFiles certificate={certificate} />
      <CertificateHistory certificate={certificate} />
    </Page>
  );
}
