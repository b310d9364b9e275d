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
  type PublishedItem,
} from '#contracts/exams';
import { newRandomId } from '#kernel';
import { rightAnswer, someAnswer } from '../support/answers.js';
import { isAway, Refused, Session } from '../support/session.js';
import type { Traffic } from './traffic.js';

const LANGUAGES = ['ar', 'fr', 'en'] as const;
const TRIES_APART_MS = 100;

/** What the centre acknowledged of one item. */
interface Acknowledged {
  readonly sequence: number;
  readonly answer: Answer | null;
}

/** Which of the acknowledged answers the centre no longer has. */
export interface Kept {
  readonly acknowledged: number;
  readonly found: number;
  readonly missing: readonly string[];
}

/** A candidate at their device: answers, keeps what is not acknowledged, and remembers every acknowledgement. */
export class Candidate {
  private readonly acknowledged = new Map<string, Acknowledged>();
  private readonly revisions = new Map<string, number>();
  private readonly device = newRandomId();
  private sequence = 0;
  /** Answers that were sent and not acknowledged: the centre may have them or not. */
  private pending: readonly GivenResponse[] = [];

  private constructor(
    readonly name: string,
    private readonly session: Session,
    private readonly attempt: AttemptPage,
    private readonly traffic: Traffic,
  ) {}

  /** Signs in and starts the exam; null for a candidate who has handed in before. */
  static async sitting(url: string, name: string, traffic: Traffic): Promise<Candidate | null> {
    const session = await Session.of(url, name);
    const { items } = await session.insist(listSittings, { query: { limit: 10 } });
    const sittingId = items.find(({ phase }) => phase === 'open')?.id ?? '';
    return Candidate.at(session, name, sittingId, traffic);
  }

  /** Starts the exam of a sitting; null for a candidate who has handed in before. */
  static async at(session: Session, name: string, sittingId: string, traffic: Traffic): Promise<Candidate | null> {
    try {
      const { id } = await session.insist(startAttempt, { params: { sittingId }, body: {} });
      const attempt = await session.insist(readAttempt, { params: { attemptId: id } });
      return new Candidate(name, session, attempt, traffic);
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

  /** Whether an answer to each item was acknowledged. */
  get isThrough(): boolean {
    return this.acknowledged.size === this.attempt.items.length;
  }

  /** Saves one to five answers at a time, until told to pause or until the centre does not acknowledge one. */
  async saveUntil(pause: AbortSignal): Promise<void> {
    while (!pause.aborted) {
      if (this.pending.length === 0) this.pending = this.nextAnswers();
      if (!(await this.sendPending())) return;
    }
  }

  /** Does the same, and goes on trying while the centre does not acknowledge. */
  async saveThroughout(pause: AbortSignal): Promise<void> {
    while (!pause.aborted) {
      await this.saveUntil(pause);
      await sleep(TRIES_APART_MS);
    }
  }

  /** Answers everything once more, but takes the answers to so many items back, and hands in. */
  async finish(bank: ReadonlyMap<string, PublishedItem>, open: number): Promise<void> {
    if (this.pending.length > 0) await this.insistOnPending();
    this.pending = this.attempt.items.map((item, index) => {
      const known = bank.get(item.id);
      if (!known) throw new Error(`The bank has no item ${item.id}`);
      const isOpen = index < open && known.key.type !== 'written';
      return this.given(item.id, isOpen ? null : rightAnswer(known));
    });
    await this.insistOnPending();
    await this.session.insist(submitAttempt, { params: { attemptId: this.attemptId }, body: {} });
  }

  /** Compares what the centre has with what it acknowledged. */
  async compare(): Promise<Kept> {
    const { responses } = await this.session.insist(readAttempt, { params: { attemptId: this.attemptId } });
    const kept = new Map(responses.filter(({ late }) => !late).map((response) => [response.itemId, response]));
    const missing: string[] = [];
    for (const [itemId, { sequence, answer }] of this.acknowledged) {
      // Only an answer that was sent after it and not acknowledged may have replaced it.
      const allowed = [{ sequence, answer }, ...this.pending.filter((sent) => sent.itemId === itemId)];
      const stands = kept.get(itemId);
      const isFound = allowed.some(
        (one) => one.sequence === stands?.sequence && isDeepStrictEqual(one.answer, stands.answer),
      );
      if (!isFound)
        missing.push(`${this.name} ${itemId}: ${sequence} acknowledged, ${stands?.sequence ?? 'none'} found`);
    }
    return { acknowledged: this.acknowledged.size, found: this.acknowledged.size - missing.length, missing };
  }

  private nextAnswers(): GivenResponse[] {
    const { items } = this.attempt;
    const count = 1 + (this.sequence % 5);
    return Array.from({ length: count }, () => {
      const item = items[this.sequence % items.length];
      if (!item) throw new Error('The paper is empty');
      return this.given(item.id, someAnswer(item, this.sequence));
    });
  }

  private given(itemId: string, answer: Answer | null): GivenResponse {
    this.sequence += 1;
    const language = LANGUAGES[this.sequence % LANGUAGES.length] ?? 'ar';
    // One device answers one item after the other, so it had nothing before it but what it sent before.
    const source = { device: this.device, deviceKind: 'computer', over: this.revisions.get(itemId) ?? null } as const;
    return { itemId, ...source, sequence: this.sequence, answer, language, answeredAt: new Date().toISOString() };
  }

  /** False where the centre is away; any other refusal is a failure of the test. */
  private async sendPending(): Promise<boolean> {
    try {
      await this.traffic.carry(() => this.savePending('call'));
      return true;
    } catch (failure) {
      if (!isAway(failure)) throw failure;
      this.traffic.failed += 1;
      return false;
    }
  }

  private insistOnPending(): Promise<void> {
    return this.traffic.carry(() => this.savePending('insist'));
  }

  private async savePending(how: 'call' | 'insist'): Promise<void> {
    const answers = [...this.pending];
    const { kept, late } = await this.session[how](saveResponses, {
      params: { attemptId: this.attemptId },
      body: { answers },
    });
    const found = new Map(kept.map((each) => [each.itemId, each]));
    for (const { itemId, sequence, answer } of answers) {
      const stands = found.get(itemId);
      if (stands?.sequence !== sequence || !stands.stands || stands.contested || late)
        throw new Error(`${this.name}: not acknowledged as it was sent`);
      this.revisions.set(itemId, stands.revision);
      this.acknowledged.set(itemId, { sequence, answer });
    }
    this.pending = [];
    this.traffic.acknowledged += 1;
  }
}
