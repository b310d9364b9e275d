import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconShare2 } from '@tabler/icons-react';
import { useState } from 'react';
import { getCredential, getDocument, type Certificate } from '#contracts/certification';
import { LANGUAGES } from '#i18n/web';
import { addressOf } from '../../api/index.js';
import { OWN_NAMES, useTexts } from '../../i18n/index.js';
import { Card, CardGrid, Row } from '../../ui/index.js';

/** Everything to take along: the document in each language, the signed credential, the number and the public check. */
export function CertificateFiles({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const params = { certificateId: certificate.id };
  return (
    <div className="screen-only">
      <CardGrid>
        <Card>
          <h2>{t('web-secretariat:certificate.documents')}</h2>
          <p>{t('web-secretariat:certificate.documents-help')}</p>
          <Row>
            {LANGUAGES.map((lang) => (
              <Button
                key={lang}
                component="a"
                variant="default"
                lang={lang}
                href={addressOf(getDocument, { params, query: { lang } })}
                download={`${certificate.number}-${lang}.pdf`}
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {OWN_NAMES[lang]}
              </Button>
            ))}
          </Row>
          <a href={addressOf(getCredential, { params })} download={`${certificate.number}.json`}>
            {t('web-centre:certificate.credential')}
          </a>
        </Card>
        <Card>
          <h2>{t('web-secretariat:certificate.show')}</h2>
          <p>{t('web-secretariat:certificate.show-help')}</p>
          <Sharing number={certificate.number} title={certificate.title} />
        </Card>
      </CardGrid>
    </div>
  );
}

function Sharing({ number, title }: Pick<Certificate, 'number' | 'title'>) {
  const { t, language, textIn } = useTexts();
  const [told, tell] = useState('');
  const address = `${location.origin}/verify/${number}`;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    tell(t('web-secretariat:certificate.copied', { text }));
  };
  // Closing the device's sheet means choosing not to share; that is no failure.
  const share = () => navigator.share({ title: textIn(title), url: address }).catch(() => undefined);
  return (
    <>
      <Row>
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copy(number)}>
          {t('web-secretariat:certificate.copy-number')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShare2 size={18} aria-hidden />}
          onClick={() => void ('share' in navigator ? share() : copy(address))}
        >
          {t('web-secretariat:certificate.share')}
        </Button>
      </Row>
      <p role="status">{told}</p>
      <a href={`/verify/${number}?lang=${language}`}>{t('web-centre:certificate.verify')}</a>
    </>
  );
}
