import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { ErrorSummary, useForm } from './form.js';
import classes from './form.module.css';

interface Props {
  /** The act, as its button says it; the dialogue has the same words. */
  readonly act: string;
  /** What will be different afterwards. */
  readonly consequence: ReactNode;
  readonly onConfirm: () => Promise<unknown>;
  readonly tone?: 'plain' | 'grave';
  readonly variant?: 'filled' | 'default';
  /** Fields that the act needs. */
  readonly children?: ReactNode;
}

/** An act that asks once more, saying what it leads to. */
export function Confirm({ act, consequence, onConfirm, tone = 'plain', variant = 'filled', children }: Props) {
  const [open, setOpen] = useState(false);
  const { t } = useTexts();
  const form = useForm(async () => {
    await onConfirm();
    setOpen(false);
  });
  const colour = tone === 'grave' ? { color: 'red' } : {};
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)} {...(variant === 'filled' ? colour : {})}>
        {act}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={<strong>{act}</strong>}
        closeButtonProps={{ 'aria-label': t('confirm.close') }}
        centered
      >
        <form className={classes['consequence']} onSubmit={form.submit}>
          <ErrorSummary form={form} />
          <p>{consequence}</p>
          {children}
          <div className={classes['acts']}>
            <Button type="submit" loading={form.busy} {...colour}>
              {act}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('confirm.keep')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
