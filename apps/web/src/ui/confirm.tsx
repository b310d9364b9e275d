import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Form, useForm } from './form.js';
import type { FieldProblem } from './form-fields.js';
import classes from './form.module.css';

interface Props {
  /** The act, as its button says it; the dialogue has the same words. */
  readonly act: string;
  /** What will be different afterwards. */
  readonly consequence: ReactNode;
  readonly onConfirm: () => Promise<unknown>;
  readonly tone?: 'plain' | 'grave';
  readonly variant?: 'filled' | 'default';
  /** The person or thing that it acts on, if the act does not say so. */
  readonly on?: ReactNode;
  /** What is still to be chosen or typed in `children`. */
  readonly missing?: () => readonly FieldProblem[];
  /** Fields that the act needs, and what others will read of it. */
  readonly children?: ReactNode;
}

/** An act that asks once more, saying what it acts on and what it leads to. */
export function Confirm(props: Props) {
  const [open, setOpen] = useState(false);
  const { t } = useTexts();
  const { act, tone = 'plain', variant = 'filled' } = props;
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)} {...(variant === 'filled' ? colourOf(tone) : {})}>
        {act}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={<strong>{act}</strong>}
        closeButtonProps={{ 'aria-label': t('confirm.close') }}
        centered
      >
        <Question {...props} close={close} />
      </Modal>
    </>
  );
}

const colourOf = (tone: 'plain' | 'grave') => (tone === 'grave' ? { color: 'red' } : {});

/** Exists only while the dialogue is open, so that an earlier refusal is not shown again. */
function Question({ close, ...props }: Props & { readonly close: () => void }) {
  const { t } = useTexts();
  const form = useForm(async () => {
    await props.onConfirm();
    close();
  }, props.missing);
  return (
    <Form form={form} className={classes['consequence']}>
      {props.on}
      {/* Not a paragraph: it may list whom the act concerns. */}
      <div className={classes['leads']}>{props.consequence}</div>
      {props.children}
      <div className={classes['acts']}>
        <Button type="submit" loading={form.busy} {...colourOf(props.tone ?? 'plain')}>
          {props.act}
        </Button>
        <Button variant="default" onClick={close}>
          {t('confirm.keep')}
        </Button>
      </div>
    </Form>
  );
}
