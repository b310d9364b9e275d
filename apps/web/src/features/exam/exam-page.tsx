import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AttemptPage } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { Loaded } from '../../ui/index.js';
import { isGiven } from './answer-queue.js';
import { ExamHead } from './exam-head.js';
import classes from './exam.module.css';
import { NumberStrip } from './number-strip.js';
import { Question } from './question.js';
import { Review } from './review.js';
import { useAttempt, useFlags, useQueue, type OpenAttempt } from './use-attempt.js';

/** Nothing but the exam: one question a page, and the summary before submission. */
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

/** The question that the address names, from 1; one after the last is the summary. */
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
  const { language, t } = useTexts();
  const state = useQueue(queue);
  const { flags, toggle } = useFlags(page.id);
  const { at, go } = usePlace(page);
  const item = page.items[at - 1];
  const answered = new Set(page.items.filter(({ id }) => isGiven(state.answers.get(id))).map(({ id }) => id));
  return (
    <div className={classes['exam']}>
      <ExamHead attempt={attempt} state={state} />
      <NumberStrip items={page.items} at={at} answered={answered} flagged={flags} go={go} />
      <main className={classes['main']} id="content">
        {item ? (
          <Question
            key={item.id}
            item={item}
            total={page.items.length}
            answer={state.answers.get(item.id)?.answer ?? null}
            flagged={flags.has(item.id)}
            onFlag={() => toggle(item.id)}
            onAnswer={(answer) => void queue.give(item.id, answer, language)}
          />
        ) : (
          <Review attempt={attempt} state={state} answered={answered} flagged={flags} go={go} />
        )}
        <nav className={classes['pager']} aria-label={t('web-exam:exam.pager')}>
          <button type="button" className={classes['turn']} disabled={at === 1} onClick={() => go(at - 1)}>
            {t('web-exam:exam.previous')}
          </button>
          {item && (
            <button type="button" className={classes['turn']} data-primary onClick={() => go(at + 1)}>
              {t(at === page.items.length ? 'web-exam:exam.to-review' : 'web-exam:exam.next')}
            </button>
          )}
        </nav>
      </main>
    </div>
  );
}
