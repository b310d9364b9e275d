import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import {
  getCertificate,
  getCertificateHistory,
  getCredential,
  getDocument,
  type Certificate,
} from '#contracts/certification';
import { addressOf, asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Loaded, Page, Row, Section, Timeline } from '../../ui/index.js';
import { CertificateObject } from './certificate-object.js';
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
      <Files certificate={certificate} />
      <Lifecycle certificate={certificate} />
      <History certificateId={certificate.id} />
    </Page>
  );
}

function Files({ certificate }: { readonly certificate: Certificate }) {
  const { t, language } = useTexts();
  const params = { certificateId: certificate.id };
  return (
    <Row>
      <Button component="a" href={addressOf(getDocument, { params, query: { lang: language } })} download>
        {t('web-centre:certificate.document')}
      </Button>
      <Button component="a" variant="default" href={addressOf(getCredential, { params })} download>
        {t('web-centre:certificate.credential')}
      </Button>
      <a href={`/verify/${certificate.number}?lang=${language}`}>{t('web-centre:certificate.verify')}</a>
    </Row>
  );
}

function History({ certificateId }: { readonly certificateId: string }) {
  const { t, dateTime } = useTexts();
  const history = useQuery(asking(getCertificateHistory, { params: { certificateId } }));
  return (
    <Section title={t('web-centre:certificate.history')}>
      <Loaded query={history}>
        {({ items }) => (
          <Timeline
            events={items.map((change) => ({
              key: change.id,
              title: t(`certification:event.${change.kind}`),
              when: dateTime(change.at),
              detail: (
                <>
                  {change.reason !== null && <span>{t(`certification:reason.${change.reason}`)}</span>}
                  {change.note !== null && <span dir="auto">{change.note}</span>}
                </>
              ),
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
