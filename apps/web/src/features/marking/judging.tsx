import { Button, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { returnScript, sealMark, type MarkingTask } from '#contracts/grading';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice, Row } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { Ask } from './ask.js';
import { dropDraft } from './kept-draft.js';
import classes from './marking.module.css';
import { Rubric } from './rubric.js';
import type { useDraft } from './use-draft.js';
import { useOpenScript } from './use-next-script.js';

interface Props {
  readonly task: MarkingTask;
  readonly marking: ReturnType<typeof useDraft>;
}

const highest = (task: MarkingTask): number =>
  task.rubric.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0);

/** What the judgements earn of what the question is worth. */
function useTotal({ task, marking }: Props): string {
  const { number } = useTexts();
  const given = marking.draft.criteria.reduce((sum, { points }) => sum + points, 0);
  const earned = Math.round((given / highest(task)) * task.points * 100) / 100;
  return `${number(earned)} / ${number(task.points)}`;
}

export function Judging({ task, marking }: Props) {
  const { t } = useTexts();
  const comment = useRef<HTMLTextAreaElement>(null);
  const { draft, undo } = marking;
  useHotkeys([
    ['c', () => comment.current?.focus()],
    ['u', () => undo?.()],
  ]);
  return (
    <div className={classes['judging']}>
      <Rubric rubric={task.rubric} judged={draft.criteria} onJudge={marking.judge} />
      <Textarea
        ref={comment}
        label={t('web-judging:marking.comment')}
        dir="auto"
        rows={3}
        maxLength={4000}
        value={draft.comment ?? ''}
        onChange={(event) => marking.comment(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Standing task={task} marking={marking} />
      <Acts task={task} marking={marking} />
    </div>
  );
}

/** What was given so far, when it was saved, and the way back. */
function Standing({ task, marking }: Props) {
  const { t, clock } = useTexts();
  const total = useTotal({ task, marking });
  const { saving, savedAt, undo } = marking;
  return (
    <Row>
      <strong>
        {t('web-judging:marking.total')} <Code>{total}</Code>
      </strong>
      <span role="status" className={classes['saved']} data-saving={saving}>
        {saving === 'saved' && savedAt !== null && t('web-judging:marking.saved', { time: clock(new Date(savedAt)) })}
        {saving !== 'saved' && t(`web-judging:marking.${saving}`)}
      </span>
      {undo && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowBackUp size={16} className="directional" aria-hidden />}
          onClick={undo}
        >
          {t('web-judging:marking.undo')}
        </Button>
      )}
    </Row>
  );
}

function Acts({ task, marking }: Props) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<'seal' | 'return' | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { seal, giveBack } = useSealing(task, marking);
  const total = useTotal({ task, marking });
  const askToSeal = (): void => {
    const isWhole = marking.draft.criteria.length === task.rubric.length;
    setMissing(!isWhole);
    if (isWhole) setAsked('seal');
  };
  useHotkeys([['mod+Enter', askToSeal]], []);
  useHotkeys([['r', () => setAsked('return')]]);
  const close = (): void => setAsked(null);
  return (
    <>
      {isMissing && marking.draft.criteria.length < task.rubric.length && (
        <Notice tone="error">{t('web-judging:marking.missing')}</Notice>
      )}
      <Row>
        <Button onClick={askToSeal}>{t('web-judging:marking.seal')}</Button>
        <Button variant="default" onClick={() => setAsked('return')}>
          {t('web-judging:marking.return')}
        </Button>
      </Row>
      <Ask opened={asked === 'seal'} close={close} act={t('web-judging:marking.seal')} onConfirm={seal}>
        <p>
          {t('web-judging:marking.total')} <Code>{total}</Code>
        </p>
        <p>{t('web-judging:marking.seal-leads')}</p>
      </Ask>
      <Ask opened={asked === 'return'} close={close} act={t('web-judging:marking.return')} onConfirm={giveBack}>
        <p>{t('web-judging:marking.return-leads')}</p>
      </Ask>
    </>
  );
}

/** A mark is sealed whole or not at all; the next script comes with the answer. */
function useSealing({ scriptId }: MarkingTask, { draft, stop }: Props['marking']) {
  const open = useOpenScript();
  const { criteria, comment } = draft;
  const seal = async (): Promise<void> => {
    stop();
    const said = comment?.trim() ?? '';
    const body = { criteria, comment: said === '' ? null : said, takeNext: true };
    const sealed = await call(sealMark, { params: { scriptId }, body });
    dropDraft(scriptId);
    await open(sealed.next ?? { task: null, waiting: 0 });
  };
  const giveBack = async (): Promise<void> => {
    stop();
    await call(returnScript, { params: { scriptId } });
    await open({ task: null, waiting: 0 });
  };
  return { seal, giveBack };
}
