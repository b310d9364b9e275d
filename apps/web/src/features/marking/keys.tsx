import { Modal } from '@mantine/core';
import { useTexts } from '../../i18n/index.js';
import classes from './marking.module.css';

const KEYS = [
  ['level', ['1', '…', '9']],
  ['criterion', ['↑', '↓']],
  ['comment', ['C']],
  ['leave', ['Esc']],
  ['undo', ['U']],
  ['return', ['R']],
  ['seal', ['Ctrl', '↵']],
  ['help', ['?']],
] as const;

/** Every key of the marking, in words. */
export function KeyHelp({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={<strong>{t('web-judging:keys.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('confirm.close') }}
      centered
    >
      <dl className={classes['keyList']}>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key} className={classes['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`web-judging:keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
