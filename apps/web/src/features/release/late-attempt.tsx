import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { admitLateResponses, listLateResponses, type LateResponse } from '#contracts/exams';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { AnswerInWords } from '../../kinds/index.js';
import { Card, Code, Confirm, Facts, Notice, Row, Status, TextArea, useFieldError } from '../../ui/index.js';
import { Authored, AuthoredIn } from '../../authored/index.js';
import { forgetResults } from './release-all.js';
import classes from './release.module.css';

/** The late answers of one attempt; the chosen ones are admitted together, with one reason. */
export function LateAttempt({ answers }: { readonly answers: readonly LateResponse[] }) {
  const { t, dateTime } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [admitted, setAdmitted] = useState<readonly LateResponse[]>([]);
  const [first] = answers;
  const open = answers.filter(({ allowed }) => allowed.includes('exams.admit-late-responses'));
  if (!first) return null;
  const toggle = (itemId: string): void =>
    setChosen(chosen.includes(itemId) ? chosen.filter((each) => each !== itemId) : [...chosen, itemId]);
  return (
    <Card accent={open.length > 0}>
      <h2>
        <Code>{first.candidateCode}</Code>
      </h2>
      <p className={classes['quiet']}>{t('web-judging:late.deadline', { time: dateTime(first.deadlineAt) })}</p>
      {answers.map((answer) => (
        <LateAnswer
          key={answer.itemId}
          answer={answer}
          isChosen={chosen.includes(answer.itemId)}
          onToggle={() => toggle(answer.itemId)}
        />
      ))}
      <Admitted answers={admitted} />
      {open.length > 0 && (
        <Admission
          attempt={first}
          chosen={open.filter(({ itemId }) => chosen.includes(itemId))}
          done={(answers) => {
            setChosen([]);
            setAdmitted(answers);
          }}
        />
      )}
    </Card>
  );
}

function Admitted({ answers }: { readonly answers: readonly LateResponse[] }) {
  const { t, joined } = useTexts();
  const [first] = answers;
  if (!first) return null;
  const items = joined(answers.map(({ itemCode }) => itemCode));
  return (
    <Notice tone="success">
      {t('web-acts:late.came', { count: answers.length, code: first.candidateCode, items })}
    </Notice>
  );
}

interface AnswerProps {
  readonly answer: LateResponse;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function LateAnswer({ answer, isChosen, onToggle }: AnswerProps) {
  const { t, dateTime } = useTexts();
  const minutes = Math.max(1, Math.round((Date.parse(answer.savedAt) - Date.parse(answer.deadlineAt)) / 60_000));
  const mayAdmit = answer.allowed.includes('exams.admit-late-responses');
  return (
    <div className={classes['late']}>
      <Row>
        {mayAdmit && (
          <Checkbox
            checked={isChosen}
            onChange={onToggle}
            label={<Authored>{t('web-judging:late.choose', { code: answer.itemCode })}</Authored>}
          />
        )}
        {answer.admittedAt !== null && (
          <Status tone="good">{t('web-judging:late.admitted', { time: dateTime(answer.admittedAt) })}</Status>
        )}
        {!mayAdmit && answer.admittedAt === null && (
          <Status tone="quiet">{t(`web-judging:late.closed-${answer.attemptStatus}`)}</Status>
        )}
      </Row>
      <p>
        <AuthoredIn texts={answer.body.stem} />
      </p>
      <Facts
        facts={[
          [t('web-judging:late.in-time'), <Given key="in-time" body={answer.body} answer={answer.inTime} />],
          [
            t('web-judging:late.came', { count: minutes }),
            <Given key="late" body={answer.body} answer={answer.answer} />,
          ],
          [t('web-judging:late.device-time'), dateTime(answer.answeredAt)],
        ]}
      />
    </div>
  );
}

function Given(props: Pick<LateResponse, 'body' | 'answer'>) {
  const { t } = useTexts();
  return <AnswerInWords {...props} nothing={t('web-judging:late.nothing')} />;
}

interface AdmissionProps {
  readonly attempt: LateResponse;
  readonly chosen: readonly LateResponse[];
  /** Called with what was admitted. */
  readonly done: (admitted: readonly LateResponse[]) => void;
}

function Admission({ attempt, chosen, done }: AdmissionProps) {
  const { t, joined } = useTexts();
  const [reason, setReason] = useState('');
  if (chosen.length === 0) return <p className={classes['quiet']}>{t('web-judging:late.choose-first')}</p>;
  const admit = async (): Promise<void> => {
    const itemIds = chosen.map(({ itemId }) => itemId);
    await call(admitLateResponses, {
      params: { attemptId: attempt.attemptId },
      body: { itemIds, reason: reason.trim() },
    });
    await Promise.all([forget(listLateResponses), forgetResults()]);
    setReason('');
    done(chosen);
  };
  const leads = attempt.attemptStatus === 'scored' ? 'web-judging:late.leads-scored' : 'web-judging:late.leads';
  const missing = { path: 'reason', message: t('web-acts:missing.late-reason') };
  return (
    <div>
      <Confirm
        act={t('web-judging:late.admit', { count: chosen.length })}
        on={
          <p>
            <Code>{attempt.candidateCode}</Code> · <Code>{joined(chosen.map(({ itemCode }) => itemCode))}</Code>
          </p>
        }
        consequence={t(leads, { count: chosen.length })}
        onConfirm={admit}
        missing={() => (reason.trim() === '' ? [missing] : [])}
      >
        <Reason value={reason} onChange={setReason} />
      </Confirm>
    </div>
  );
}

function Reason({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const { t } = useTexts();
  const refused = useFieldError('reason');
  return (
    <TextArea
      id="reason"
      label={t('web-judging:late.reason')}
      description={t('web-judging:late.reason-help')}
      rows={3}
      maxLength={1000}
      aria-required
      value={value}
      error={value.trim() === '' ? refused : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
