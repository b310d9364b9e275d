import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  listSittings,
  readAttempt,
  saveResponses,
  startAttempt,
  submitAttempt,
  type Answer,
  type AttemptPage,
  type GivenResponse,
} from '#contracts/exams';
import { someAnswer } from '../support/answers.js';
import { Refused, Session } from '../support/session.js';

/** A session may save six hundred times a minute. */
const SAVES_APART_MS = 110;

/** An answer that was acknowledged. */
interface Entry {
  readonly itemId: string;
  readonly sequence: number;
}

/** A candidate who writes down every acknowledgement in its order, and may go on at another centre. */
export class RecordingCandidate {
  /** Acknowledgements so far, oldest first. */
  readonly entries: Entry[] = [];
  private readonly sent = new Map<number, GivenResponse>();
  private sequence = 0;

  private constructor(
    readonly name: string,
    private session: Session,
    private readonly attempt: AttemptPage,
  ) {}

  /** Signs in and starts the exam that is open; null for a candidate who has handed in before. */
  static async sitting(url: string, name: string): Promise<RecordingCandidate | null> {
    const session = await Session.of(url, name);
    const { items } = await session.insist(listSittings, { query: { limit: 10 } });
    const sittingId = items.find(({ phase }) => phase === 'open')?.id ?? '';
    try {
      const { id } = await session.insist(startAttempt, { params: { sittingId }, body: {} });
      return new RecordingCandidate(name, session, await session.insist(readAttempt, { params: { attemptId: id } }));
    } catch (failure) {
      if (failure instanceof Refused && failure.code === 'exams.attempt-finished') return null;
      throw failure;
    }
  }

  get attemptId(): string {
    return this.attempt.id;
  }

  get sittingId(): string {
    return this.attempt.sittingId;
  }

  /** Saves one answer after the other until told to pause, as many a minute as a session may. */
  async saveUntil(pause: AbortSignal): Promise<void> {
    while (!pause.aborted) {
      await this.saveNext();
      await sleep(SAVES_APART_MS);
    }
  }

  /** Answers each item once more and hands in. */
  async finish(): Promise<void> {
    for (const _ of this.attempt.items) await this.saveNext();
    await this.session.insist(submitAttempt, { params: { attemptId: this.attemptId }, body: {} });
  }

  /** Goes on at another centre, which must know this attempt. */
  async moveTo(url: string): Promise<void> {
    this.session = await Session.of(url, this.name);
  }

  /**
   * Which of the first `acknowledged` entries the centre does not have. It keeps the last answer to an item, so one
   * that was sent after the entry may stand for it, but nothing that was never sent.
   */
  async missing(acknowledged: number): Promise<string[]> {
    const { responses } = await this.session.insist(readAttempt, { params: { attemptId: this.attemptId } });
    const kept = new Map(responses.map(({ itemId, sequence, answer }) => [itemId, { sequence, answer }]));
    return this.entries.slice(0, acknowledged).flatMap(({ itemId, sequence }) => {
      const stands = kept.get(itemId);
      const found = stands !== undefined && stands.sequence >= sequence && this.isOwn(itemId, stands);
      return found ? [] : [`${this.name} ${itemId}: ${sequence} acknowledged, ${stands?.sequence ?? 'none'} found`];
    });
  }

  private isOwn(itemId: string, stands: { sequence: number; answer: Answer | null }): boolean {
    const sent = this.sent.get(stands.sequence);
    return sent?.itemId === itemId && isDeepStrictEqual(sent.answer, stands.answer);
  }

  private async saveNext(): Promise<void> {
    this.sequence += 1;
    const item = this.attempt.items[this.sequence % this.attempt.items.length];
    if (!item) throw new Error('The paper is empty');
    const given: GivenResponse = {
      itemId: item.id,
      sequence: this.sequence,
      answer: someAnswer(item, this.sequence),
      language: 'ar',
      answeredAt: new Date().toISOString(),
    };
    this.sent.set(given.sequence, given);
    await this.session.insist(saveResponses, { params: { attemptId: this.attemptId }, body: { answers: [given] } });
    this.entries.push({ itemId: item.id, sequence: given.sequence });
  }
}
