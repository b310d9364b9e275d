import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { listAttempts, listSittings, submitAttempt } from '#contracts/exams';
import { readOfficerHome } from '#contracts/reporting';
import { NoLink, Problem, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { forgetAnswers } from './answer-queue.js';
import { forgetAttempt, takeBackSubmission, wantSubmission } from './answer-store.js';
import { forgetMarks, type OpenAttempt } from './use-attempt.js';

const TRY_AGAIN = 5_000;
/** The code of a refusal because the person has to put answers right first. */
const REFUSED = 'exams.answers-refused';

/** Submits the answers, then the attempt. Without a link this waits until the link is back, and may be taken back. */
export function useSubmission(attempt: OpenAttempt) {
  const navigate = useNavigate();
  const { t } = useTexts();
  const personId = useMe()?.person.id ?? '';
  const attemptId = attempt.page.id;
  const { queue } = attempt;
  const [isWaiting, setWaiting] = useState(attempt.submission !== null);

  const send = async (): Promise<void> => {
    if (!(await queue.flush())) throw queue.read().refusal ?? new NoLink();
    if (queue.read().refused.length > 0) throw new Problem(400, REFUSED, t('web-exam:review.refused-help'));
    await call(submitAttempt, { params: { attemptId }, body: {} });
    await Promise.all([forgetAttempt(personId, attemptId), forgetAnswers(attemptId)]);
    forgetMarks(attemptId);
    void forget(listAttempts, listSittings, readOfficerHome);
    await navigate({ to: '/exams/$attemptId/receipt', params: { attemptId }, replace: true });
  };

  const takeBack = async (): Promise<void> => {
    setWaiting(false);
    await takeBackSubmission(attemptId);
  };
  useRetries(isWaiting, send, () => void takeBack());

  return {
    isWaiting,
    submit: async (): Promise<void> => {
      try {
        await send();
      } catch (failure) {
        if (!(failure instanceof NoLink)) throw failure;
        await wantSubmission(attemptId);
        setWaiting(true);
      }
    },
    takeBack,
  };
}

/** Tries a waiting submission again when the link is back, and now and then, as browsers are not always told. */
function useRetries(isWaiting: boolean, send: () => Promise<void>, putRight: () => void): void {
  const sending = useRef(send);
  const giveUp = useEffectEvent(putRight);
  useEffect(() => {
    sending.current = send;
  });
  useEffect(() => {
    if (!isWaiting) return;
    let busy = false;
    const tryNow = () => {
      if (busy || !navigator.onLine) return;
      busy = true;
      sending
        .current()
        .catch((failure: unknown) => {
          if (failure instanceof Problem && failure.code === REFUSED) giveUp();
        })
        .finally(() => (busy = false));
    };
    tryNow();
    window.addEventListener('online', tryNow);
    const timer = setInterval(tryNow, TRY_AGAIN);
    return () => {
      window.removeEventListener('online', tryNow);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
