import { readAttempt, saveResponses, type AttemptPage } from '#contracts/exams';
import type { Language } from '#i18n/web';
import { call } from '../../api/index.js';
import { KeptQueue, shelf, type Kept, type QueueState } from '../../offline/index.js';

export type Answer = NonNullable<AttemptPage['responses'][number]['answer']>;

/** An answer as it was given on a device; null takes an earlier one back. */
export interface GivenAnswer {
  readonly answer: Answer | null;
  readonly language: Language;
  readonly answeredAt: string;
}

export type KeptAnswer = Kept<GivenAnswer>;
export type AnswerQueue = KeptQueue<GivenAnswer>;
export type AnswersState = QueueState<GivenAnswer>;

const AT_ONCE = 50;

const nameOf = (attemptId: string): string => `attempt ${attemptId}`;
const answers = () => shelf<KeptAnswer>('answers');

/** What the centre has; of an answer in time and a late one that which was given later. */
const knownOf = (page: AttemptPage): KeptAnswer[] =>
  [...page.responses]
    .sort((one, other) => one.sequence - other.sequence)
    .map(({ itemId, sequence, answer, language, answeredAt, savedAt }) => ({
      key: itemId,
      sequence,
      value: { answer, language, answeredAt },
      savedAt,
    }));

/** The answers of one attempt, from the centre and from this device. */
export function openAnswers(page: AttemptPage): Promise<AnswerQueue> {
  return KeptQueue.open<GivenAnswer>({
    name: nameOf(page.id),
    shelf: answers(),
    known: knownOf(page),
    atOnce: AT_ONCE,
    send: (batch) => send(page.id, batch),
  });
}

async function send(attemptId: string, batch: readonly KeptAnswer[]) {
  const body = { answers: batch.map(({ key, sequence, value }) => ({ itemId: key, sequence, ...value })) };
  const { savedAt, kept } = await call(saveResponses, { params: { attemptId }, body });
  const isOvertaken = batch.some(({ key, sequence }) =>
    kept.some((stands) => stands.itemId === key && stands.sequence > sequence),
  );
  if (!isOvertaken) return { savedAt };
  // The same question was answered later on another device: that answer stands, so it is shown here too.
  return { savedAt, newer: knownOf(await call(readAttempt, { params: { attemptId } })) };
}

/** Answers on this device that the centre never acknowledged, in the order in which they were given. */
export async function unsentAnswers(attemptId: string): Promise<KeptAnswer[]> {
  const all = await answers().under(`${nameOf(attemptId)} `);
  return all.filter(({ savedAt }) => savedAt === null).sort((one, other) => one.sequence - other.sequence);
}

export const forgetAnswers = (attemptId: string): Promise<void> => answers().clear(`${nameOf(attemptId)} `);

export const isGiven = (kept: KeptAnswer | undefined): boolean => {
  const answer = kept?.value.answer ?? null;
  if (answer === null) return false;
  if (answer.type === 'choice') return answer.selected.length > 0;
  if (answer.type === 'hotspot') return answer.points.length > 0;
  return answer.type === 'numeric' || answer.text.trim() !== '';
};
