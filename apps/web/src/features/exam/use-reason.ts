import { LONGEST_ANSWER } from '#questions';
import { useTexts } from '../../i18n/index.js';
import { excessOf } from '../../kinds/index.js';
import { TOO_LONG, type KeptAnswer } from './answer-queue.js';

/** The reason why an answer is not taken, in a sentence that says what to do, if that is known. */
export function useReason(): (kept: KeptAnswer | undefined) => string {
  const { t } = useTexts();
  return (kept) => {
    const { refusal } = kept ?? {};
    const count = excessOf(kept?.value.answer ?? null);
    if (refusal?.code === TOO_LONG && count > 0) return t('web-exam:refused.too-long', { count, most: LONGEST_ANSWER });
    return refusal?.message || t('web-exam:refused.other');
  };
}
