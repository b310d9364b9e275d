import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Form, Row, useForm } from '../../ui/index.js';
import classes from './marking.module.css';

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  /** The act, as its button says it. */
  readonly act: string;
  readonly children: ReactNode;
  readonly onConfirm: () => Promise<unknown>;
}

/** Asks once more before an act that was begun by a key or a button: Enter confirms, Escape goes back. */
export function Ask({ opened, close, act, children, onConfirm }: Props) {
  const { t } = useTexts();
  const form = useForm(async () => {
    await onConfirm();
    close();
  });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={<strong>{act}</strong>}
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      centered
    >
      <Form form={form} className={classes['asked']}>
        {children}
        <Row>
          <Button type="submit" loading={form.busy} data-autofocus>
            {act} <kbd className={`${classes['key']} keyboard-hint`}>↵</kbd>
          </Button>
          <Button variant="default" onClick={close}>
            {t('confirm.keep')} <kbd className={`${classes['key']} keyboard-hint`}>Esc</kbd>
          </Button>
        </Row>
      </Form>
    </Modal>
  );
}
