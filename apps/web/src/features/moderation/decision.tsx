import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  getDisputedScript,
  listDisputedScripts,
  listSittingOutcomes,
  summariseSittingOutcomes,
  moderateScript,
  type DisputedScript,
  type Judgement,
} from '#contracts/grading';
import { call, forget, queryClient } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Form, TextArea, useFieldError, useForm } from '../../ui/index.js';
import { Ask } from '../marking/ask.js';
import { earned } from '../marking/earned.js';
import { Rubric, useMissingCriteria } from '../marking/rubric.js';
import { agree, judgementsOf } from './difference.js';
import classes from './moderation.module.css';

/** The judgements that both marks agree on, with which the decision begins. */
const agreed = ({ rubric, marks }: DisputedScript): Judgement[] =>
  rubric.flatMap(({ id }) => {
    const judgements = judgementsOf(marks, id);
    const [points] = judgements;
    return agree(judgements) && typeof points === 'number' ? [{ id, points }] : [];
  });

/** The judgements so far, and the points that they earn out of the worth of the question. */
function useJudgement(script: DisputedScript) {
  const { fraction } = useTexts();
  const [criteria, setCriteria] = useState(() => agreed(script));
  const judge = (id: string, points: number): void =>
    setCriteria([...criteria.filter((each) => each.id !== id), { id, points }]);
  return {
    criteria,
    judge,
    total: fraction(earned(script, criteria), script.points),
  };
}

/** The chief's own judgement of every criterion, with its reason. */
export function Decision({ script }: { readonly script: DisputedScript }) {
  const { t } = useTexts();
  const { criteria, judge, total } = useJudgement(script);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = useMissingCriteria();
  const withoutReason =
    reason.trim() === '' ? [{ path: 'reason', message: t('web-judging:moderation.reason-missing') }] : [];
  const form = useForm(
    async () => setAsked(true),
    () => [...missing({ rubric: script.rubric, judged: criteria }), ...withoutReason],
  );
  const decide = useDecision(script, criteria, reason);
  return (
    <section className={classes['decision']}>
      <h2>{t('web-judging:moderation.decision')}</h2>
      <Form form={form} className={classes['judged']}>
        <Rubric rubric={script.rubric} judged={criteria} onJudge={judge} />
        <Reason value={reason} onChange={setReason} />
        <Total total={total} />
        <div>
          <Button type="submit">{t('web-judging:moderation.act')}</Button>
        </div>
      </Form>
      <Ask opened={asked} close={() => setAsked(false)} act={t('web-judging:moderation.act')} onConfirm={decide}>
        <p>
          <Code>{script.candidateCode}</Code>
        </p>
        <Total total={total} />
        <p>{t('web-judging:moderation.leads')}</p>
      </Ask>
    </section>
  );
}

function Reason({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const { t } = useTexts();
  const refused = useFieldError('reason');
  return (
    <TextArea
      id="reason"
      label={t('web-judging:moderation.reason')}
      description={t('web-judging:moderation.reason-help')}
      error={value.trim() === '' ? refused : undefined}
      rows={3}
      maxLength={4000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Total({ total }: { readonly total: string }) {
  const { t } = useTexts();
  return (
    <strong>
      {t('web-judging:marking.total')} <Code>{total}</Code>
    </strong>
  );
}

/** Decides, and goes on to the next disputed script or back to the list. */
function useDecision({ scriptId }: DisputedScript, criteria: readonly Judgement[], reason: string) {
  const navigate = useNavigate();
  return async (): Promise<void> => {
    await call(moderateScript, { params: { scriptId }, body: { criteria: [...criteria], reason: reason.trim() } });
    const { items } = await call(listDisputedScripts, { query: { limit: 1 } });
    void forget(listDisputedScripts, listSittingOutcomes, summariseSittingOutcomes);
    const [next] = items;
    if (!next) {
      await navigate({ to: '/moderation' });
      return;
    }
    queryClient.setQueryData([getDisputedScript.id, { params: { scriptId: next.scriptId } }], next);
    await navigate({ to: '/moderation/$scriptId', params: { scriptId: next.scriptId } });
  };
}
