import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import type { Me } from '#contracts/identity';
import { remembered } from '../device/index.js';
import { useTexts } from '../i18n/index.js';
import { leave } from '../session/index.js';
import { fold, panelItem } from './panel.js';
import { unsentAnswers } from './unsent-answers.js';

const Unsent = lazy(() => import('./unsent-dialogue.js').then(({ UnsentDialogue }) => ({ default: UnsentDialogue })));

/** Signs out and clears the device; first asks about what has not reached the centre. */
export function Leaving({ me }: { readonly me: Me }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [unsent, setUnsent] = useState(0);
  const { id } = me.person;
  const go = async (unsentToo: boolean): Promise<void> => {
    const { forgetPerson } = await import('../offline/index.js');
    await forgetPerson(id, { unsentToo }).catch(() => undefined);
    remembered.forgetAll('flags:', 'unread:', 'mark-draft ', 'draft.');
    const left = leave();
    await navigate({ to: '/sign-in' });
    await left;
  };
  const ask = async (): Promise<void> => {
    const count = await unsentAnswers(id);
    if (count > 0) setUnsent(count);
    else await go(false);
  };
  return (
    <>
      <button
        type="button"
        className={panelItem}
        onClick={(event) => {
          fold(event);
          void ask();
        }}
      >
        <IconLogout size={18} className="directional" aria-hidden />
        {t('frame.sign-out')}
      </button>
      {unsent > 0 && (
        <Suspense>
          <Unsent count={unsent} stay={() => setUnsent(0)} go={(unsentToo) => void go(unsentToo)} />
        </Suspense>
      )}
    </>
  );
}
