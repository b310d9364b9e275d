import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  getDisputedScript,
  listDisputedScripts,
  listSittingOutcomes,
  moderateScript,
  type DisputedScript,
  type Judgement,
} from '#contracts/grading';
import { call, forget, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice } from '../../ui/index.js';
import { Code } from '../code/code.js';
import { Ask } from '../marking/ask.js';
import { Rubric } from '../marking/rubric.js';
import { agree, judgementsOf } from './difference.js';
import classes from './moderation.module.css';

/** Where both marks agree, the decision begins with what they agree on. */
const agreed = ({ rubric, marks }: DisputedScript): Judgement[] =>
  rubric.flatMap(({ id }) => {
    const judgements = judgementsOf(marks, id);
    const [points] = judgements;
    return agree(judgements) && typeof points === 'number' ? [{ id, points }] : [];
  });

/** What is judged so far, and what it earns of what the question is worth. */
function useJudgement(script: DisputedScript) {
  const { number } = useTexts();
  const [criteria, setCriteria] = useState(() => agreed(script));
  const judge = (id: string, points: number): void =>
    setCriteria([...criteria.filter((each) => each.id !== id), { id, points }]);
  const given = criteria.reduce((sum, { points }) => sum + points, 0);
  const most = script.rubric.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0);
  const earned = Math.round((given / most) * script.points * 100) / 100;
  return {
    criteria,
    judge,
    isWhole: criteria.length === script.rubric.length,
    total: `${number(earned)} / ${number(script.points)}`,
  };
}

/** The chief's own judgement of every criterion, with its reason. */
export function Decision({ script }: { readonly script: DisputedScript }) {
  const { t } = useTexts();
  const { criteria, judge, isWhole, total } = useJudgement(script);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const hasReason = reason.trim() !== '';
  return (
    <section className={classes['decision']}>
      <h2>{t('web-judging:moderation.decision')}</h2>
      <Rubric rubric={script.rubric} judged={criteria} onJudge={judge} />
      <Textarea
        id="reason"
        label={t('web-judging:moderation.reason')}
        description={t('web-judging:moderation.reason-help')}
        error={tried && !hasReason ? t('web-judging:moderation.reason-missing') : null}
        dir="auto"
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {tried && !isWhole && <Notice tone="error">{t('web-judging:marking.missing')}</Notice>}
      <Act
        script={script}
        criteria={criteria}
        reason={reason}
        total={total}
        mayAsk={() => {
          setTried(true);
          return isWhole && hasReason;
        }}
      />
    </section>
  );
}

interface ActProps {
  readonly script: DisputedScript;
  readonly criteria: readonly Judgement[];
  readonly reason: string;
  readonly total: string;
  readonly mayAsk: () => boolean;
}

function Act({ script, criteria, reason, total, mayAsk }: ActProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  const decide = useDecision(script, criteria, reason);
  return (
    <>
      <strong>
        {t('web-judging:marking.total')} <Code>{total}</Code>
      </strong>
      <div>
        <Button onClick={() => setAsked(mayAsk())}>{t('web-judging:moderation.act')}</Button>
      </div>
      <Ask opened={asked} close={() => setAsked(false)} act={t('web-judging:moderation.act')} onConfirm={decide}>
        <p>
          {t('web-judging:marking.total')} <Code>{total}</Code>
        </p>
        <p>{t('web-judging:moderation.leads')}</p>
      </Ask>
    </>
  );
}

/** Decides, and goes on to the next disputed script or back to the list. */
function useDecision({ scriptId }: DisputedScript, criteria: readonly Judgement[], reason: string) {
  const navigate = useNavigate();
  return async (): Promise<void> => {
    await call(moderateScript, { params: { scriptId }, body: { criteria: [...criteria], reason: reason.trim() } });
    const { items } = await call(listDisputedScripts, { query: { limit: 1 } });
    void forget(listDisputedScripts, listSittingOutcomes);
    const [next] = items;
    if (!next) {
      await navigate({ to: '/moderation' });
      return;
    }
    queryClient.setQueryData([getDisputedScript.id, { params: { scriptId: next.scriptId } }], next);
    await navigate({ to: '/moderation/$scriptId', params: { scriptId: next.scriptId } });
  };
}
