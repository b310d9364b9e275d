import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { admitLateResponses, listLateResponses, type LateResponse } from '#contracts/exams';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Confirm, Facts, Row, Status } from '../../ui/index.js';
import { Code, WithCodes } from '../code/code.js';
import { AnswerText } from './answer-text.js';
import { forgetResults } from './release-all.js';
import classes from './release.module.css';

/** The late answers of one attempt: those chosen are admitted together, with one reason. */
export function LateAttempt({ answers }: { readonly answers: readonly LateResponse[] }) {
  const { t, dateTime } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
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
      {open.length > 0 && <Admission attempt={first} chosen={chosen} done={() => setChosen([])} />}
    </Card>
  );
}

interface AnswerProps {
  readonly answer: LateResponse;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function LateAnswer({ answer, isChosen, onToggle }: AnswerProps) {
  const { t, textIn, dateTime } = useTexts();
  const minutes = Math.max(1, Math.round((Date.parse(answer.savedAt) - Date.parse(answer.deadlineAt)) / 60_000));
  const mayAdmit = answer.allowed.includes('exams.admit-late-responses');
  return (
    <div className={classes['late']}>
      <Row>
        {mayAdmit && (
          <Checkbox
            checked={isChosen}
            onChange={onToggle}
            label={<WithCodes>{t('web-judging:late.choose', { code: answer.itemCode })}</WithCodes>}
          />
        )}
        {answer.admittedAt !== null && (
          <Status tone="good">{t('web-judging:late.admitted', { time: dateTime(answer.admittedAt) })}</Status>
        )}
        {!mayAdmit && answer.admittedAt === null && (
          <Status tone="quiet">{t(`web-judging:late.closed-${answer.attemptStatus}`)}</Status>
        )}
      </Row>
      <p>{textIn(answer.body.stem)}</p>
      <Facts
        facts={[
          [t('web-judging:late.in-time'), <AnswerText key="in-time" body={answer.body} answer={answer.inTime} />],
          [
            t('web-judging:late.came', { count: minutes }),
            <AnswerText key="late" body={answer.body} answer={answer.answer} />,
          ],
          [t('web-judging:late.device-time'), dateTime(answer.answeredAt)],
        ]}
      />
    </div>
  );
}

interface AdmissionProps {
  readonly attempt: LateResponse;
  readonly chosen: readonly string[];
  readonly done: () => void;
}

function Admission({ attempt, chosen, done }: AdmissionProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  if (chosen.length === 0) return <p className={classes['quiet']}>{t('web-judging:late.choose-first')}</p>;
  const admit = async (): Promise<void> => {
    const { attemptId } = attempt;
    await call(admitLateResponses, { params: { attemptId }, body: { itemIds: [...chosen], reason: reason.trim() } });
    await Promise.all([forget(listLateResponses), forgetResults()]);
    setReason('');
    done();
  };
  return (
    <div>
      <Confirm
        act={t('web-judging:late.admit', { count: chosen.length })}
        consequence={t(
          attempt.attemptStatus === 'scored' ? 'web-judging:late.leads-scored' : 'web-judging:late.leads',
          {
            count: chosen.length,
          },
        )}
        onConfirm={admit}
      >
        <Textarea
          id="reason"
          label={t('web-judging:late.reason')}
          description={t('web-judging:late.reason-help')}
          dir="auto"
          rows={3}
          maxLength={1000}
          required
          withAsterisk={false}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Confirm>
    </div>
  );
}
