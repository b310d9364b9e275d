import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { declineMails, getMailChoices } from '#contracts/notifications';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, LinkButton, Notice, Page, useSentence } from '../../ui/index.js';

const TOKEN = /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The token stands behind `#`, which no server is told and no log keeps. */
const tokenOf = (hash: string): string | null => TOKEN.exec(hash)?.[1] ?? null;

/** The page for those who want no more mails. Opening it does nothing, as programs of mail follow links too. */
export function DeclinePage() {
  const { t } = useTexts();
  const sentence = useSentence();
  const token = tokenOf(window.location.hash);
  const declining = useMutation({
    mutationFn: (known: string) => call(declineMails, { body: { token: known } }),
    onSuccess: () => forget(getMailChoices),
  });
  return (
    <Page title={t('web-notices:decline.title')} lead={t('web-notices:decline.lead')} width="reading">
      <Card>
        {token === null ? (
          <Notice tone="warning">{t('web-notices:decline.incomplete')}</Notice>
        ) : declining.isSuccess ? (
          <>
            <Notice tone="success">{t('web-notices:decline.done')}</Notice>
            <p>{t('web-notices:decline.again')}</p>
          </>
        ) : (
          <>
            <p>{t('web-notices:decline.what')}</p>
            <Button loading={declining.isPending} onClick={() => declining.mutate(token)}>
              {t('web-notices:decline.act')}
            </Button>
            {declining.isError && <Notice tone="error">{sentence(declining.error)}</Notice>}
          </>
        )}
        {(token === null || declining.isSuccess) && (
          <LinkButton to="/me" variant="default">
            {t('web-notices:decline.account')}
          </LinkButton>
        )}
      </Card>
    </Page>
  );
}
