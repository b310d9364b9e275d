import { Button, Modal } from '@mantine/core';
import { useTexts } from '../i18n/index.js';
import classes from './frame.module.css';

interface Props {
  readonly count: number;
  readonly stay: () => void;
  readonly go: (unsentToo: boolean) => void;
}

/** Asks what becomes of answers that have not reached the centre when their person signs out. */
export function UnsentDialogue({ count, stay, go }: Props) {
  const { t } = useTexts();
  return (
    <Modal
      opened
      onClose={stay}
      title={<strong>{t('leaving.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('confirm.close') }}
      centered
    >
      <div className={classes['ways']}>
        <p>{t('leaving.unsent', { count })}</p>
        <Button onClick={stay}>{t('leaving.stay')}</Button>
        <Button variant="default" onClick={() => go(false)} aria-describedby="leaving-keep">
          {t('leaving.keep')}
        </Button>
        <p id="leaving-keep">{t('leaving.keep-help')}</p>
        <Button variant="default" color="red" onClick={() => go(true)} aria-describedby="leaving-remove">
          {t('leaving.remove')}
        </Button>
        <p id="leaving-remove">{t('leaving.remove-help')}</p>
      </div>
    </Modal>
  );
}
