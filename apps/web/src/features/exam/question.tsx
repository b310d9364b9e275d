import { Checkbox, Radio } from '@mantine/core';
import { IconFlag3, IconFlag3Filled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { LONGEST_ANSWER, type AttemptPage, type ItemBody } from '#contracts/exams';
import { countWords } from '#i18n/web';
import { DrawingToEnlarge } from '../../drawing/drawing.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { TextArea } from '../../ui/index.js';
import { AnswerState } from './answer-state.js';
import type { Answer, AnswerVersion, KeptAnswer } from './answer-queue.js';
import { Choice } from './choice.js';
import classes from './exam.module.css';
import type { FieldProps } from './field.js';
import { HotspotField } from './hotspot-field.js';
import { NumericField } from './numeric-field.js';

interface Props {
  readonly item: AttemptPage['items'][number];
  readonly total: number;
  readonly kept: KeptAnswer | undefined;
  readonly flagged: boolean;
  readonly onFlag: () => void;
  readonly onAnswer: (answer: Answer | null) => void;
  /** What stands in the field and is no answer yet. */
  readonly unread: string | null;
  readonly onUnread: (text: string | null) => void;
  readonly onChoose: (version: AnswerVersion) => Promise<void>;
}

export function Question(props: Props) {
  const { item, total, kept, flagged, onFlag, unread } = props;
  const { t } = useTexts();
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
        <AuthoredIn texts={item.body.stem} />
      </h1>
      {item.body.type !== 'hotspot' && item.body.drawing && <DrawingToEnlarge drawing={item.body.drawing} />}
      <Choice body={item.body} contest={kept?.contest} choose={props.onChoose} />
      <Field {...props} body={item.body} answer={kept?.value.answer ?? null} />
      <AnswerState kept={kept} isUnread={unread !== null} />
    </article>
  );
}

type AnyField = FieldProps<ItemBody['type']> & Pick<Props, 'unread' | 'onUnread'>;

function Field({ body, answer, onAnswer, unread, onUnread }: AnyField) {
  switch (body.type) {
    case 'choice':
      return <ChoiceField body={body} answer={answer} onAnswer={onAnswer} />;
    case 'numeric':
      return <NumericField {...{ body, answer, onAnswer, unread, onUnread }} />;
    case 'hotspot':
      return <HotspotField body={body} answer={answer} onAnswer={onAnswer} />;
    case 'written':
      return <WrittenField body={body} answer={answer} onAnswer={onAnswer} />;
  }
}

function ChoiceField({ body, answer, onAnswer }: FieldProps<'choice'>) {
  const { t } = useTexts();
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
          <span>
            <AuthoredIn texts={option.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function WrittenField({ body, answer, onAnswer }: FieldProps<'written'>) {
  const { t } = useTexts();
  const text = answer?.type === 'written' ? answer.text : '';
  const words = countWords(text);
  return (
    <TextArea
      label={t('web-exam:exam.write')}
      description={t('web-exam:exam.words', { count: words, most: body.maxWords })}
      error={useWrittenFault(text, words, body.maxWords)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      size="md"
      rows={12}
      maxLength={LONGEST_ANSWER}
      value={text}
      onChange={({ currentTarget: { value } }) => onAnswer(value === '' ? null : { type: 'written', text: value })}
    />
  );
}

/** Too many words; or as many letters as there may be, so that whoever pastes more learns why it ends. */
function useWrittenFault(text: string, words: number, most: number): string | null {
  const { t } = useTexts();
  if (text.length >= LONGEST_ANSWER) return t('web-exam:exam.longest', { most: LONGEST_ANSWER });
  return words > most ? t('web-exam:exam.too-long', { most }) : null;
}
