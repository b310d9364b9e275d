import { saveResponses, type AttemptPage } from '#contracts/exams';
import type { Language } from '#i18n/web';
import { NoLink, Problem, call } from '../../api/index.js';
import { answersOf, keepAnswer, type Answer, type KeptAnswer } from './answer-store.js';

export interface QueueState {
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly unsent: number;
  readonly link: 'up' | 'down';
  readonly savedAt: Date | null;
  /** What the centre refused, if it did. */
  readonly refusal: Problem | null;
}

const PAUSE_BEFORE_SENDING = 500;
const PAUSES_WITHOUT_LINK = [2_000, 5_000, 10_000, 20_000];
const AT_ONCE = 50;

/**
 * The answers of one attempt: kept on the device first, then sent in the order in which they were given. Without a
 * link they wait; a reload finds them where they were.
 */
export class AnswerQueue {
  private state: QueueState;
  private readonly listeners = new Set<() => void>();
  private sequence = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;

  private constructor(
    private readonly attemptId: string,
    answers: readonly KeptAnswer[],
    savedAt: Date | null,
  ) {
    const byItem = new Map(answers.map((answer) => [answer.itemId, answer]));
    this.sequence = Math.max(0, ...answers.map(({ sequence }) => sequence));
    this.state = { answers: byItem, unsent: unsentOf(byItem).length, link: 'up', savedAt, refusal: null };
  }

  /** Joins what the centre has with what the device has; of two answers to one item the higher sequence stands. */
  static async open(page: AttemptPage): Promise<AnswerQueue> {
    const joined = new Map<string, KeptAnswer>();
    const newest = (answer: KeptAnswer) => {
      if ((joined.get(answer.itemId)?.sequence ?? -1) < answer.sequence) joined.set(answer.itemId, answer);
    };
    for (const { itemId, sequence, answer, language, answeredAt } of page.responses)
      newest({ attemptId: page.id, itemId, sequence, answer, language, answeredAt, sent: true });
    for (const answer of await answersOf(page.id)) newest(answer);
    const saved = page.responses.map((response) => Date.parse(response.savedAt));
    const queue = new AnswerQueue(
      page.id,
      [...joined.values()],
      saved.length > 0 ? new Date(Math.max(...saved)) : null,
    );
    if (queue.state.unsent > 0) queue.sendSoon(0);
    return queue;
  }

  readonly read = (): QueueState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async give(itemId: string, answer: Answer | null, language: Language): Promise<void> {
    this.sequence += 1;
    const answeredAt = new Date().toISOString();
    const kept = {
      attemptId: this.attemptId,
      itemId,
      sequence: this.sequence,
      answer,
      language,
      answeredAt,
      sent: false,
    };
    this.replace([kept]);
    await keepAnswer(kept);
    this.sendSoon(PAUSE_BEFORE_SENDING);
  }

  /** Sends what waits now. @returns whether nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    await this.send();
    return this.state.unsent === 0;
  }

  readonly retry = (): void => {
    this.failures = 0;
    if (this.state.unsent > 0) this.sendSoon(0);
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private sendSoon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    if (!navigator.onLine) {
      // `retry` goes on when the browser says that the link is back.
      this.change({ link: 'down' });
      return;
    }
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) {
      const answers = batch.map(({ itemId, sequence, answer, language, answeredAt }) => ({
        itemId,
        sequence,
        answer,
        language,
        answeredAt,
      }));
      try {
        const saved = await call(saveResponses, { params: { attemptId: this.attemptId }, body: { answers } });
        await this.acknowledge(batch, new Date(saved.savedAt));
      } catch (failure) {
        this.fail(failure);
        return;
      }
    }
  }

  private nextBatch(): KeptAnswer[] {
    return unsentOf(this.state.answers).slice(0, AT_ONCE);
  }

  private async acknowledge(batch: readonly KeptAnswer[], savedAt: Date): Promise<void> {
    this.failures = 0;
    // An answer that was changed meanwhile has a higher sequence and is still to be sent.
    const stands = batch.filter(({ itemId, sequence }) => this.state.answers.get(itemId)?.sequence === sequence);
    const sent = stands.map((answer) => ({ ...answer, sent: true }));
    this.replace(sent, { link: 'up', savedAt, refusal: null });
    await Promise.all(sent.map(keepAnswer));
  }

  private fail(failure: unknown): void {
    const refused = failure instanceof Problem && failure.status < 500 && failure.status !== 429;
    if (refused) {
      this.change({ refusal: failure });
      return;
    }
    this.change({ link: failure instanceof NoLink ? 'down' : this.state.link });
    const pause = PAUSES_WITHOUT_LINK[Math.min(this.failures, PAUSES_WITHOUT_LINK.length - 1)] ?? 0;
    this.failures += 1;
    this.sendSoon(pause);
  }

  private replace(answers: readonly KeptAnswer[], more: Partial<QueueState> = {}): void {
    const all = new Map(this.state.answers);
    for (const answer of answers) all.set(answer.itemId, answer);
    this.change({ ...more, answers: all, unsent: unsentOf(all).length });
  }

  private change(part: Partial<QueueState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const unsentOf = (answers: ReadonlyMap<string, KeptAnswer>): KeptAnswer[] =>
  [...answers.values()].filter(({ sent }) => !sent).sort((one, other) => one.sequence - other.sequence);

export const isGiven = (kept: KeptAnswer | undefined): boolean => {
  const answer = kept?.answer ?? null;
  if (answer === null) return false;
  if (answer.type === 'choice') return answer.selected.length > 0;
  if (answer.type === 'hotspot') return answer.points.length > 0;
  return answer.type === 'numeric' || answer.text.trim() !== '';
};
