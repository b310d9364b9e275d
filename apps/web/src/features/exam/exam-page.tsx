import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AttemptPage } from '#contracts/exams';
import type { Language } from '#i18n/web';
import { useTexts } from '../../i18n/index.js';
import { sendable } from '../../kinds/index.js';
import { useKept } from '../../offline/index.js';
import { Loaded, useTitle } from '../../ui/index.js';
import { isAnswered, learnAnswers, type Answer, type AnswersState, type GivenAnswer } from './answer-queue.js';
import { ExamHead } from './exam-head.js';
import classes from './exam.module.css';
import { NumberStrip } from './number-strip.js';
import { Question } from './question.js';
import { Review } from './review.js';
import { useAttempt, useFlags, useUnread, type OpenAttempt } from './use-attempt.js';
import { useSubmission } from './use-submission.js';
import { WaitingSubmission } from './waiting-submission.js';

/** The exam and nothing else: one question a page, and the summary before submission. */
export function ExamPage() {
  const { attemptId } = useParams({ from: '/exams/$attemptId' });
  const attempt = useAttempt(attemptId);
  return (
    <Loaded query={attempt}>
      {(found) =>
        found.page.status === 'open' ? (
          <Exam attempt={found} />
        ) : (
          <Navigate to="/exams/$attemptId/receipt" params={{ attemptId }} replace />
        )
      }
    </Loaded>
  );
}

/** The question that the address names, from 1; the number after the last is the summary. */
function usePlace(page: AttemptPage) {
  const { question = 1 } = useSearch({ from: '/exams/$attemptId' });
  const navigate = useNavigate({ from: '/exams/$attemptId' });
  const last = page.items.length + 1;
  return {
    at: Math.min(Math.max(question, 1), last),
    go: (number: number) => void navigate({ search: { question: Math.min(Math.max(number, 1), last) }, replace: true }),
  };
}

function Exam({ attempt }: { readonly attempt: OpenAttempt }) {
  const { page, queue } = attempt;
  const { textIn } = useTexts();
  useTitle(textIn(page.title));
  const state = useKept(queue);
  const submission = useSubmission(attempt);
  return (
    <div className={classes['exam']}>
      <ExamHead attempt={attempt} state={state} />
      {submission.isWaiting ? (
        <WaitingSubmission state={state} page={page} takeBack={submission.takeBack} />
      ) : (
        <Paper attempt={attempt} state={state} submit={submission.submit} />
      )}
    </div>
  );
}

interface PaperProps {
  readonly attempt: OpenAttempt;
  readonly state: AnswersState;
  readonly submit: () => Promise<void>;
}

function Paper({ attempt: { page, queue }, state, submit }: PaperProps) {
  const { language } = useTexts();
  const { flags, toggle } = useFlags(page.id);
  const { unread, keepUnread } = useUnread(page.id);
  const { at, go } = usePlace(page);
  const item = page.items[at - 1];
  const answered = new Set(page.items.filter(({ id }) => isAnswered(state.kept.get(id))).map(({ id }) => id));
  return (
    <>
      <NumberStrip items={page.items} at={at} answered={answered} flagged={flags} go={go} />
      <main className={classes['main']} id="content">
        {item ? (
          <Question
            key={item.id}
            item={item}
            total={page.items.length}
            kept={state.kept.get(item.id)}
            flagged={flags.has(item.id)}
            onFlag={() => toggle(item.id)}
            unread={unread.get(item.id) ?? null}
            onUnread={(text) => keepUnread(item.id, text)}
            onAnswer={(answer) => void queue.give(item.id, given(sendable(answer), language))}
            onChoose={(version) => queue.choose(item.id, version)}
          />
        ) : (
          <Review
            {...{ items: page.items, state, answered, flagged: flags, go, submit }}
            look={() => learnAnswers(page.id, queue)}
          />
        )}
        <Pager at={at} last={page.items.length} go={go} />
      </main>
    </>
  );
}

const given = (answer: Answer | null, language: Language): GivenAnswer => ({
  answer,
  language,
  answeredAt: new Date().toISOString(),
});

function Pager(props: { readonly at: number; readonly last: number; readonly go: (number: number) => void }) {
  const { at, last, go } = props;
  const { t } = useTexts();
  return (
    <nav className={classes['pager']} aria-label={t('web-exam:exam.pager')}>
      <button type="button" className={classes['turn']} disabled={at === 1} onClick={() => go(at - 1)}>
        {t('web-exam:exam.previous')}
      </button>
      {at <= last && (
        <button type="button" className={classes['turn']} data-primary onClick={() => go(at + 1)}>
          {t(at === last ? 'web-exam:exam.to-review' : 'web-exam:exam.next')}
        </button>
      )}
    </nav>
  );
}
