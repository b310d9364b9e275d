import { ActionIcon, Button } from '@mantine/core';
import { IconPlusMinus } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readNumber, type TypedNumber } from '#i18n/web';
import { useTexts } from '../../i18n/index.js';
import { TextField } from '../../ui/index.js';
import type { AskingProps } from '../kind.js';
import classes from './numeric.module.css';
import { answerIn, isOvertaken, withOtherSign } from './typed-answer.js';

type Props = AskingProps<'numeric'>;

/** A field for a number. What is understood stands below; what could be two numbers is asked about first. */
export function NumericField(props: Props) {
  const { body } = props;
  const { t, textIn, exact } = useTexts();
  const { text, read, change, choose } = useTypedNumber(props);
  const field = useRef<HTMLInputElement>(null);
  const turn = () => {
    change(withOtherSign(text));
    field.current?.focus();
  };
  return (
    <>
      <TextField
        ref={field}
        label={body.unit ? t('web-exam:exam.number-in', { unit: textIn(body.unit) }) : t('web-exam:exam.number')}
        description={
          read.is === 'number'
            ? t('web-exam:exam.understood', { number: exact(read.value) })
            : t('web-exam:exam.number-help')
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={useFault(read, text)}
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        size="md"
        maw="20rem"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        rightSection={
          <ActionIcon variant="subtle" size="lg" aria-label={t('web-exam:exam.other-sign')} onClick={turn}>
            <IconPlusMinus size={20} aria-hidden />
          </ActionIcon>
        }
      />
      <Doubt read={read} choose={choose} />
    </>
  );
}

function useFault(read: TypedNumber, text: string): string | null {
  const { t } = useTexts();
  if (read.is === 'inexact') return t('web-exam:exam.too-many-digits');
  // A sign or a point alone may be the beginning of a number.
  return read.is === 'unreadable' && /[\p{L}\p{N}]/u.test(text) ? t('web-exam:exam.not-a-number') : null;
}

/** The text of the field. A text that cannot be read as a number is no answer, even if one was given before. */
function useTypedNumber({ answer, onAnswer, unread, onUnread }: Props) {
  const { writtenNumber } = useTexts();
  const given = answer?.value ?? null;
  const shown = given === null ? '' : writtenNumber(given);
  const [text, setText] = useState(given === null ? (unread ?? '') : shown);
  const [known, know] = useState(given);
  if (given !== known) {
    know(given);
    if (isOvertaken(text, given)) setText(shown);
  }
  const settle = useEffectEvent(() => onUnread(answerIn(text).unread));
  useEffect(() => settle(), [given]);
  const change = (typed: string): void => {
    const next = answerIn(typed);
    setText(typed);
    onUnread(next.unread);
    if (next.value !== given) onAnswer(next.value === null ? null : { type: 'numeric', value: next.value });
  };
  return { text, read: readNumber(text), change, choose: (value: number) => change(writtenNumber(value)) };
}

/** Asks which of two numbers is meant. */
function Doubt({ read, choose }: { readonly read: TypedNumber; readonly choose: (value: number) => void }) {
  const { t, exact } = useTexts();
  return (
    <div role="status">
      {read.is === 'doubtful' && (
        <fieldset className={classes['doubt']}>
          <legend>{t('web-exam:exam.doubt')}</legend>
          <Button variant="default" onClick={() => choose(read.thousands)}>
            {t('web-exam:exam.doubt-whole', { number: exact(read.thousands) })}
          </Button>
          <Button variant="default" onClick={() => choose(read.decimal)}>
            {t('web-exam:exam.doubt-decimal', { number: exact(read.decimal) })}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
