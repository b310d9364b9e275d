import { Checkbox, Radio, TextInput, Textarea } from '@mantine/core';
import { IconFlag3, IconFlag3Filled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { AttemptPage, ItemBody } from '#contracts/exams';
import { DrawingView } from '../../drawing/drawing.js';
import { useTexts } from '../../i18n/index.js';
import { AnswerState } from './answer-state.js';
import type { Answer, KeptAnswer } from './answer-queue.js';
import classes from './exam.module.css';
import { HotspotField } from './hotspot-field.js';
import { readNumber } from './numbers.js';

type Body<T extends ItemBody['type']> = Extract<ItemBody, { type: T }>;

interface FieldProps<T extends ItemBody['type']> {
  readonly body: Body<T>;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

interface Props {
  readonly item: AttemptPage['items'][number];
  readonly total: number;
  readonly kept: KeptAnswer | undefined;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly onAnswer: (answer: Answer | null) => void;
}

export function Question({ item, total, kept, flagged, onFlag, onAnswer }: Props) {
  const { t, textIn } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const Flag = flagged ? IconFlag3Filled : IconFlag3;
  return (
    <article className={classes['question']}>
      <div className={classes['over']}>
        <span>
          {t('web-exam:exam.of', { number: item.number, total })} · {t('web-exam:exam.points', { count: item.points })}
        </span>
        <button type="button" className={classes['flag']} aria-pressed={flagged} onClick={onFlag}>
          <Flag size={18} aria-hidden />
          {t('web-exam:exam.flag')}
        </button>
      </div>
      <h1 ref={heading} tabIndex={-1} id="stem" className={classes['stem']}>
        {textIn(item.body.stem)}
      </h1>
      {item.body.type !== 'hotspot' && item.body.drawing && <DrawingView drawing={item.body.drawing} />}
      <Field body={item.body} answer={kept?.value.answer ?? null} onAnswer={onAnswer} />
      <AnswerState kept={kept} />
    </article>
  );
}

function Field({ body, answer, onAnswer }: FieldProps<ItemBody['type']>) {
  switch (body.type) {
    case 'choice':
      return <ChoiceField body={body} answer={answer} onAnswer={onAnswer} />;
    case 'numeric':
      return <NumericField body={body} answer={answer} onAnswer={onAnswer} />;
    case 'hotspot':
      return <HotspotField body={body} answer={answer} onAnswer={onAnswer} />;
    case 'written':
      return <WrittenField body={body} answer={answer} onAnswer={onAnswer} />;
  }
}

function ChoiceField({ body, answer, onAnswer }: FieldProps<'choice'>) {
  const { t, textIn } = useTexts();
  const selected = answer?.type === 'choice' ? answer.selected : [];
  const Option = body.multiple ? Checkbox : Radio;
  const choose = (id: string): void => {
    const others = selected.filter((each) => each !== id);
    const now = body.multiple ? (selected.includes(id) ? others : [...others, id]) : [id];
    onAnswer(now.length === 0 ? null : { type: 'choice', selected: now });
  };
  return (
    <fieldset className={classes['options']} aria-labelledby="stem">
      <p className={classes['help']}>{t(body.multiple ? 'web-exam:exam.several' : 'web-exam:exam.one')}</p>
      {body.options.map((option) => (
        <label key={option.id} className={classes['option']} data-chosen={selected.includes(option.id)}>
          <Option
            name="option"
            value={option.id}
            checked={selected.includes(option.id)}
            onChange={() => choose(option.id)}
          />
          <span>{textIn(option.text)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NumericField({ body, answer, onAnswer }: FieldProps<'numeric'>) {
  const { t, textIn } = useTexts();
  const [typed, setTyped] = useState(answer?.type === 'numeric' ? String(answer.value) : '');
  const given = answer?.type === 'numeric' ? answer.value : null;
  useEffect(() => {
    // Answered in another window or on another device.
    if (given !== null)
      setTyped((text) => (readNumber(text) === given || readNumber(text) === null ? text : String(given)));
  }, [given]);
  const isWrong = typed.trim() !== '' && readNumber(typed) === null;
  const change = (text: string): void => {
    setTyped(text);
    const value = readNumber(text);
    if (value !== null) onAnswer({ type: 'numeric', value });
    else if (text.trim() === '') onAnswer(null);
  };
  return (
    <TextInput
      label={body.unit ? t('web-exam:exam.number-in', { unit: textIn(body.unit) }) : t('web-exam:exam.number')}
      description={t('web-exam:exam.number-help')}
      error={isWrong ? t('web-exam:exam.not-a-number') : null}
      inputMode="decimal"
      dir="ltr"
      size="md"
      maw="16rem"
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

function WrittenField({ body, answer, onAnswer }: FieldProps<'written'>) {
  const { t } = useTexts();
  const text = answer?.type === 'written' ? answer.text : '';
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
  return (
    <Textarea
      label={t('web-exam:exam.write')}
      description={t('web-exam:exam.words', { count: words, most: body.maxWords })}
      error={words > body.maxWords ? t('web-exam:exam.too-long', { most: body.maxWords }) : null}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      dir="auto"
      size="md"
      rows={12}
      value={text}
      onChange={({ currentTarget: { value } }) => onAnswer(value === '' ? null : { type: 'written', text: value })}
    />
  );
}
