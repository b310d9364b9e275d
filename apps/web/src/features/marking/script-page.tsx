import { Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getMarkingTask, returnScript, sealMark, type MarkingTask } from '#contracts/grading';
import { DrawingView } from '../../drawing/drawing.js';
import { asking, call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Confirm, Loaded, Notice, Page, Row, useSentence } from '../../ui/index.js';
import { useNextScript } from './marking-page.js';
import classes from './marking.module.css';
import { Rubric } from './rubric.js';
import { useDraft } from './use-draft.js';

/** One script: the answer beside its rubric, judged by keyboard, with a code for the candidate and no name. */
export function ScriptPage() {
  const { scriptId } = useParams({ from: '/marking/$scriptId' });
  const task = useQuery({ ...asking(getMarkingTask, { params: { scriptId } }), refetchOnWindowFocus: false });
  return <Loaded query={task}>{(found) => <Script key={found.scriptId} task={found} />}</Loaded>;
}

function Script({ task }: { readonly task: MarkingTask }) {
  const { t, clock } = useTexts();
  const marking = useDraft(task);
  const sentence = useSentence();
  return (
    <Page
      title={t('web-centre:marking.script', { code: task.candidateCode })}
      above={<Link to="/marking">{t('places.marking')}</Link>}
      lead={t('web-centre:marking.held', { time: clock(new Date(task.leasedUntil)) })}
    >
      {marking.failure !== null && <Notice tone="error">{sentence(marking.failure)}</Notice>}
      <div className={classes['sides']}>
        <Written task={task} />
        <Judging task={task} marking={marking} />
      </div>
    </Page>
  );
}

function Written({ task }: { readonly task: MarkingTask }) {
  const { t, textIn } = useTexts();
  return (
    <div className={classes['written']}>
      <Card>
        <h2>{t('web-centre:marking.question')}</h2>
        <p>{textIn(task.question.stem)}</p>
        {task.question.drawing && <DrawingView drawing={task.question.drawing} />}
      </Card>
      <Card>
        <h2>{t('web-centre:marking.answer', { language: t(`common:language.${task.language}`) })}</h2>
        <p className={classes['answer']} lang={task.language} dir={task.language === 'ar' ? 'rtl' : 'ltr'}>
          {task.answer}
        </p>
      </Card>
    </div>
  );
}

interface JudgingProps {
  readonly task: MarkingTask;
  readonly marking: ReturnType<typeof useDraft>;
}

function Judging({ task, marking }: JudgingProps) {
  const { t, number, clock } = useTexts();
  const { draft, savedAt } = marking;
  const given = draft.criteria.reduce((sum, { points }) => sum + points, 0);
  return (
    <div className={classes['judging']}>
      <Rubric rubric={task.rubric} judged={draft.criteria} onJudge={marking.judge} />
      <Textarea
        label={t('web-centre:marking.comment')}
        dir="auto"
        rows={3}
        value={draft.comment ?? ''}
        onChange={(event) => marking.comment(event.currentTarget.value)}
      />
      <p role="status">
        <strong>
          {t('web-centre:marking.total')} <bdi>{`${number(given)} / ${number(task.points)}`}</bdi>
        </strong>{' '}
        {savedAt !== null && t('web-exam:link.saved', { time: clock(new Date(savedAt)) })}
      </p>
      <Acts task={task} marking={marking} />
    </div>
  );
}

function Acts({ task, marking }: JudgingProps) {
  const { t } = useTexts();
  const { seal, giveBack, isMissing } = useSealing(task, marking);
  useHotkeys([['mod+Enter', () => document.getElementById('seal')?.querySelector('button')?.click()]], []);
  return (
    <>
      {isMissing && <Notice tone="error">{t('web-centre:marking.missing')}</Notice>}
      <Row>
        <span id="seal">
          <Confirm
            act={t('web-centre:marking.seal')}
            consequence={t('web-centre:marking.seal-leads')}
            onConfirm={seal}
          />
        </span>
        <Confirm
          act={t('web-centre:marking.return')}
          consequence={t('web-centre:marking.return-leads')}
          variant="default"
          onConfirm={giveBack}
        />
      </Row>
      <p className={classes['keys']}>{t('web-centre:marking.keys')}</p>
    </>
  );
}

/** A mark is sealed whole or not at all; what follows either way is the next script. */
function useSealing(task: MarkingTask, marking: JudgingProps['marking']) {
  const next = useNextScript();
  const [isMissing, setMissing] = useState(false);
  const { scriptId } = task;
  const { criteria, comment } = marking.draft;
  const seal = async () => {
    const isWhole = criteria.length === task.rubric.length;
    setMissing(!isWhole);
    if (!isWhole) return;
    marking.stop();
    const said = comment?.trim() ?? '';
    await call(sealMark, { params: { scriptId }, body: { criteria, comment: said === '' ? null : said } });
    await next.mutateAsync();
  };
  const giveBack = async () => {
    marking.stop();
    await call(returnScript, { params: { scriptId } });
    await next.mutateAsync();
  };
  return { seal, giveBack, isMissing };
}
