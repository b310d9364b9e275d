import { LONGEST_ANSWER } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';
import { TOO_LONG, type KeptAnswer } from './answer-queue.js';

/** Why an answer is not taken, in a sentence that says what there is to do where that is known. */
export function useReason(): (kept: KeptAnswer | undefined) => string {
  const { t } = useTexts();
  return (kept) => {
    const { refusal } = kept ?? {};
    const answer = kept?.value.answer;
    if (refusal?.code === TOO_LONG && answer?.type === 'written') {
      const count = answer.text.length - LONGEST_ANSWER;
      return t('web-exam:refused.too-long', { count, most: LONGEST_ANSWER });
    }
    return refusal?.message || t('web-exam:refused.other');
  };
}
