import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getCertificate, type Certificate } from '#contracts/certification';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { Code, Facts, Link, Loaded, Page } from '../../ui/index.js';
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
  const { t, nameIn } = useTexts();
  return (
    <Page
      title={nameIn(certificate.name)}
      isName
      width="sheet"
      lead={
        <>
          {t(`certification:kind.${certificate.kind}`)} · <AuthoredIn texts={certificate.title} />
        </>
      }
      above={<Link to="/certificates">{t('places.certificates')}</Link>}
    >
      <Neighbours certificate={certificate} />
      <CertificateObject certificate={certificate} />
      <Renewals certificate={certificate} />
      <Lifecycle certificate={certificate} />
      <CertificateFiles certificate={certificate} />
      <CertificateHistory certificate={certificate} />
    </Page>
  );
}

/** Links to the person and the cohort; an officer has no page of their own but the one that they are on. */
function Neighbours({ certificate: { personId, name, cohortId, printed } }: { readonly certificate: Certificate }) {
  const { t, nameIn } = useTexts();
  const looksUp = hasRole(useMe(), 'state-admin', 'registrar', 'auditor');
  return (
    <Facts
      facts={[
        [
          t('web-centre:nomination.officer'),
          looksUp ? (
            <Link key="officer" to="/people/$personId" params={{ personId }}>
              <bdi>{nameIn(name)}</bdi>
            </Link>
          ) : null,
        ],
        [
          t('certification:field.cohort'),
          <Link key="cohort" to="/cohorts/$cohortId" params={{ cohortId }}>
            <Code>{printed.cohort.code}</Code>
          </Link>,
        ],
      ]}
    />
  );
}
