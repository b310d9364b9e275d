import type { SittingSummary } from '#contracts/exams';
import { useTexts } from '../../i18n/index.js';

type Asked = Pick<SittingSummary, 'questions' | 'durationMinutes' | 'passPercent'>;

/** What an officer wants to know before the start: how many questions, how long, and what is needed. */
export function useAskedFacts(): (sitting: Asked) => (readonly [string, string])[] {
  const { t, number, percent } = useTexts();
  return ({ questions, durationMinutes, passPercent }) => [
    [t('web-exam:list.questions'), number(questions)],
    [t('web-exam:list.duration'), t('web-exam:time.minutes', { count: durationMinutes })],
    [t('web-exam:result.needed'), percent(passPercent / 100)],
  ];
}
