import { IconDevices, IconUser } from '@tabler/icons-react';
import type { Me } from '#contracts/identity';
import { useTexts } from '../i18n/index.js';
import { Link } from '../ui/index.js';
import { Leaving } from './leaving.js';
import { fold, panelItem } from './panel.js';

/** What somebody may do with their own account: look at it, end sessions, sign out. */
export function OwnActs({ me }: { readonly me: Me }) {
  const { t } = useTexts();
  return (
    <>
      <Link to="/me" className={panelItem} onClick={fold}>
        <IconUser size={18} aria-hidden />
        {t('web-people:me.title')}
      </Link>
      <Link to="/sessions" className={panelItem} onClick={fold}>
        <IconDevices size={18} aria-hidden />
        {t('sessions.title')}
      </Link>
      <Leaving me={me} />
    </>
  );
}
