import { readAttempt, saveResponses, type AttemptPage, type SavedResponses } from '#contracts/exams';
import type { Language } from '#i18n/web';
import { call } from '../../api/index.js';
import { kindOfDevice, thisDevice } from '../../device/index.js';
import { excessOf, isGiven } from '../../kinds/index.js';
import {
  KeptQueue,
  NO_DEVICE,
  deviceStore,
  type Kept,
  type QueueState,
  type Receipt,
  type Refusal,
  type Version,
} from '../../offline/index.js';

export type Answer = NonNullable<AttemptPage['responses'][number]['answer']>;
type Response = AttemptPage['responses'][number];

/** An answer as it was given on a device; null takes an earlier one back. */
export interface GivenAnswer {
  readonly answer: Answer | null;
  readonly language: Language;
  readonly answeredAt: string;
}

export type KeptAnswer = Kept<GivenAnswer>;
export type AnswerVersion = Version<GivenAnswer>;
export type AnswerQueue = KeptQueue<GivenAnswer>;
export type AnswersState = QueueState<GivenAnswer>;

/** The code of an answer that is too long, wherever that was found. */
export const TOO_LONG = 'http.fields.too-long';

const AT_ONCE = 50;

const nameOf = (attemptId: string): string => `attempt ${attemptId}`;
const answers = () => deviceStore<KeptAnswer>('answers');

const versionOf = (stored: Omit<Response, 'itemId' | 'late' | 'rivals'>): AnswerVersion => {
  const { device, deviceKind, sequence, revision, answer, language, answeredAt, savedAt } = stored;
  return { device, kind: deviceKind, sequence, revision, value: { answer, language, answeredAt }, savedAt };
};

/** The answers that the centre has; of one in time and a late one, the later. */
export const knownOf = (page: AttemptPage): KeptAnswer[] =>
  [
    ...new Map(
      page.responses.toSorted((one, other) => one.revision - other.revision).map((each) => [each.itemId, each]),
    ).values(),
  ].map((stored) => {
    const { value, kind: _, ...version } = versionOf(stored);
    const versions = [stored, ...stored.rivals].map(versionOf);
    const contest = versions.length > 1 ? { revision: stored.revision, versions } : undefined;
    return { key: stored.itemId, value, over: 0, ...version, contest };
  });

/** The answers of one attempt, from the centre and from this device. */
export function openAnswers(page: AttemptPage): Promise<AnswerQueue> {
  return KeptQueue.open<GivenAnswer>({
    name: nameOf(page.id),
    device: thisDevice(),
    store: answers(),
    known: knownOf(page),
    atOnce: AT_ONCE,
    check: refusalOf,
    send: (batch) => send(page.id, batch),
  });
}

/** Refuses what the centre would refuse, and what the field says already. */
const refusalOf = ({ answer }: GivenAnswer): Refusal | null =>
  excessOf(answer) > 0 ? { code: TOO_LONG, message: '' } : null;

async function send(attemptId: string, batch: readonly KeptAnswer[]): Promise<Receipt<GivenAnswer>> {
  const deviceKind = kindOfDevice();
  const given = batch.map(({ key, device, sequence, over, value }) => {
    // An answer that an earlier release kept on this device is sent as that release would have sent it.
    const source = device === NO_DEVICE ? {} : { device, deviceKind, over: over || null };
    return { itemId: key, sequence, ...source, ...value };
  });
  const saved = await call(saveResponses, { params: { attemptId }, body: { answers: given } });
  const { savedAt, kept } = saved;
  const revisions = new Map(kept.map(({ itemId, revision }) => [itemId, revision]));
  const refused = refusalsOf(saved, batch);
  const isPlain = kept.every(({ stands, contested }) => stands && !contested);
  if (isPlain) return { savedAt, revisions, refused };
  // Something else counts, or stands beside it; the attempt says what.
  const page = await call(readAttempt, { params: { attemptId } });
  const others = new Set(kept.filter(({ stands, contested }) => !stands || contested).map(({ itemId }) => itemId));
  return { savedAt, revisions, refused, instead: knownOf(page).filter(({ key }) => others.has(key)) };
}

/** An answer is received only if the centre says that it keeps it. */
function refusalsOf({ kept, refused }: SavedResponses, batch: readonly KeptAnswer[]): Map<string, Refusal> {
  const found = new Map<string, Refusal>();
  for (const { key } of batch)
    if (!kept.some(({ itemId }) => itemId === key)) found.set(key, { code: 'exams.response-not-kept', message: '' });
  for (const { index, errors } of refused) {
    const { key } = batch[index] ?? {};
    const { code = '', message = '' } = errors[0] ?? {};
    if (key !== undefined) found.set(key, { code, message });
  }
  return found;
}

/** Answers on this device that the centre never acknowledged, in the order in which they were given. */
export async function unsentAnswers(attemptId: string): Promise<KeptAnswer[]> {
  const all = await answers().under(`${nameOf(attemptId)} `);
  return all.filter(({ savedAt }) => savedAt === null).sort((one, other) => one.sequence - other.sequence);
}

export const forgetAnswers = (attemptId: string): Promise<void> => answers().clear(`${nameOf(attemptId)} `);

/** Takes up what the centre has by now from all devices. */
export async function learnAnswers(attemptId: string, queue: AnswerQueue): Promise<void> {
  queue.learn(knownOf(await call(readAttempt, { params: { attemptId } })));
}

export const isAnswered = (kept: KeptAnswer | undefined): boolean => isGiven(kept?.value.answer ?? null);
