import { listMails, sendMailAgain, type Mail } from '#contracts/notifications';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm } from '../../ui/index.js';

export function SendAgain({ mail }: { readonly mail: Mail }) {
  const { t } = useTexts();
  if (!mail.allowed.includes('notifications.send-mail-again')) return null;
  const send = async () => {
    await call(sendMailAgain, { params: { mailId: mail.id } });
    await forget(listMails);
  };
  return (
    <Confirm
      act={t('web-notices:mails.again')}
      variant="default"
      on={
        <p>
          <bdi>{mail.to.name}</bdi> · {t(`web-notices:telling.${mail.telling}`)}
        </p>
      }
      consequence={t('web-notices:mails.again-leads')}
      onConfirm={send}
    />
  );
}
