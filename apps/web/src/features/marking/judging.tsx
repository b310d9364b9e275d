import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { returnScript, sealMark, type MarkingTask } from '#contracts/grading';
import { call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Form, Row, TextArea, useForm, useKeys } from '../../ui/index.js';
import { Ask } from './ask.js';
import { earned } from './earned.js';
import { dropDraft } from './kept-draft.js';
import classes from './marking.module.css';
import { Rubric, useMissingCriteria } from './rubric.js';
import { TwoDrafts } from './two-drafts.js';
import type { useDraft } from './use-draft.js';
import { useOpenScript } from './use-next-script.js';

interface Props {
  readonly task: MarkingTask;
  readonly marking: ReturnType<typeof useDraft>;
}

/** The points that the judgements earn out of the worth of the question. */
function useTotal({ task, marking }: Props): string {
  const { fraction } = useTexts();
  return fraction(earned(task, marking.draft.criteria), task.points);
}

export function Judging({ task, marking }: Props) {
  const { t } = useTexts();
  const comment = useRef<HTMLTextAreaElement>(null);
  const { draft, undo } = marking;
  useKeys({ KeyC: () => comment.current?.focus(), KeyU: () => undo?.() });
  return (
    <div className={classes['judging']}>
      <Rubric rubric={task.rubric} judged={draft.criteria} onJudge={marking.judge} />
      <TextArea
        ref={comment}
        label={t('web-judging:marking.comment')}
        rows={3}
        maxLength={4000}
        value={draft.comment ?? ''}
        onChange={(event) => marking.comment(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Standing task={task} marking={marking} />
      <TwoDrafts task={task} marking={marking} />
      <Acts task={task} marking={marking} />
    </div>
  );
}

/** The points given so far, when they were saved, and the way back. */
function Standing({ task, marking }: Props) {
  const { t, timeOfDay } = useTexts();
  const total = useTotal({ task, marking });
  const { saving, savedAt, undo } = marking;
  return (
    <Row>
      <strong>
        {t('web-judging:marking.total')} <Code>{total}</Code>
      </strong>
      <span role="status" className={classes['saved']} data-saving={saving}>
        {saving === 'saved' &&
          savedAt !== null &&
          t('web-judging:marking.saved', { time: timeOfDay(new Date(savedAt)) })}
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
  const { seal, giveBack } = useSealing(task, marking);
  const total = useTotal({ task, marking });
  const missing = useMissingCriteria();
  const form = useForm(
    async () => {
      if (!marking.other) setAsked('seal');
    },
    () => missing({ rubric: task.rubric, judged: marking.draft.criteria }),
  );
  useHotkeys([['mod+Enter', form.submit]], []);
  useKeys({ KeyR: () => setAsked('return') });
  const close = (): void => setAsked(null);
  return (
    <>
      <Form form={form}>
        <Row>
          <Button type="submit">{t('web-judging:marking.seal')}</Button>
          <Button variant="default" onClick={() => setAsked('return')}>
            {t('web-judging:marking.return')}
          </Button>
        </Row>
      </Form>
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

/** Seals a mark, whole or not at all; the next script comes with the answer. */
function useSealing({ scriptId }: MarkingTask, { draft, saver }: Props['marking']) {
  const open = useOpenScript();
  const { criteria, comment } = draft;
  /** Sends the draft again; what stood in the way of the act then comes to light. */
  const goOn = (failure: unknown): never => {
    saver.goOn(draft);
    throw failure;
  };
  const seal = async (): Promise<void> => {
    await saver.stop();
    const said = comment?.trim() ?? '';
    const body = { criteria, comment: said === '' ? null : said, takeNext: true, over: saver.over };
    const sealed = await call(sealMark, { params: { scriptId }, body }).catch(goOn);
    dropDraft(scriptId);
    await open(sealed.next ?? { task: null, waiting: 0 });
  };
  const giveBack = async (): Promise<void> => {
    await saver.stop();
    await call(returnScript, { params: { scriptId } }).catch(goOn);
    await open({ task: null, waiting: 0 });
  };
  return { seal, giveBack };
}
