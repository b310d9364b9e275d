import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Batcher, isDatabaseAway } from '#database';
import { MailPost } from '../mail/mail-post.js';
import type { OutgoingMail } from '../mail/message.js';
import { DueMailsRepository, LEASE_SECONDS, type Noted } from './due-mails.repository.js';

const TAKEN_AT_ONCE = 200;
const NOTED_AT_ONCE = 100;
const AGAIN_MS = 1_000;
const PATIENCE_MS = 10_000;
const [FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS] = [5, 60];

/**
 * Hands mails over, a few at once. Each is noted before the next one is handed over, so if the process is killed only
 * those under way go twice, under the same identifier. A mail that is slow, put off or refused holds up no other.
 */
@Injectable()
export class MailDeliveries implements OnModuleDestroy {
  private readonly logger = new Logger('Mails');
  private readonly carriers = new Set<Promise<void>>();
  private readonly underWay = new Set<string>();
  private readonly noting: Batcher<Noted, null>;
  private taken: OutgoingMail[] = [];
  private taking: Promise<void> | null = null;
  private keeping: NodeJS.Timeout | null = null;
  private pauseSeconds = 0;
  private pausedUntil = 0;
  private isStopped = false;
  private isFailing = false;

  constructor(
    private readonly due: DueMailsRepository,
    private readonly post: MailPost,
  ) {
    this.noting = new Batcher(async (noted) => {
      await this.due.note(noted);
      return noted.map(() => null);
    }, NOTED_AT_ONCE);
  }

  /** Looks for mails that are due. Idle carriers join in while many are handed over. */
  wake(): void {
    while (!this.isAtRest() && this.carriers.size < this.post.atOnce) {
      const carrier: Promise<void> = this.carry()
        .catch((error: unknown) => this.failed(error))
        .finally(() => this.carriers.delete(carrier));
      this.carriers.add(carrier);
    }
    this.keeping ??= setInterval(() => void this.keep(), (LEASE_SECONDS * 1_000) / 3).unref();
  }

  /** Resolves when nothing is being handed over. */
  async idle(): Promise<void> {
    while (this.carriers.size > 0) await Promise.all(this.carriers);
  }

  /** Takes no further mail and gives those under way ten seconds. */
  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    if (this.keeping) clearInterval(this.keeping);
    await this.giveBack(0).catch(() => undefined);
    await Promise.race([this.idle(), sleep(PATIENCE_MS, undefined, { ref: false })]);
    this.post.close();
  }

  private isAtRest(): boolean {
    return this.isStopped || Date.now() < this.pausedUntil;
  }

  private async carry(): Promise<void> {
    for (let mail = await this.next(); mail !== undefined; mail = await this.next()) {
      this.underWay.add(mail.id);
      try {
        await this.handOver(mail);
      } finally {
        this.underWay.delete(mail.id);
      }
    }
  }

  /** The next mail; a carrier that finds none left takes more for all. */
  private async next(): Promise<OutgoingMail | undefined> {
    if (this.isAtRest()) return undefined;
    if (this.taken.length === 0) {
      this.taking ??= this.take().finally(() => (this.taking = null));
      await this.taking;
    }
    return this.isAtRest() ? undefined : this.taken.shift();
  }

  private async take(): Promise<void> {
    this.taken.push(...(await this.due.take(TAKEN_AT_ONCE, [...this.underWay])));
    this.isFailing = false;
    if (this.isAtRest()) await this.giveBack(0);
  }

  private async handOver(mail: OutgoingMail): Promise<void> {
    const { outcome, answer } = await this.post.hand(mail);
    if (outcome === 'away') return this.pause(mail, answer);
    if (this.pauseSeconds > 0) this.logger.log('Mails can be handed over again');
    this.pauseSeconds = 0;
    if (outcome !== 'sent') this.logger.warn(`Mail ${mail.id}: ${outcome}`);
    await this.note({ id: mail.id, outcome, answer });
  }

  /** Notes what was handed over, however long the database is away: otherwise the mail would go again. */
  private async note(noted: Noted): Promise<void> {
    for (;;) {
      try {
        await this.noting.do(noted);
        return;
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        await sleep(AGAIN_MS);
      }
    }
  }

  /** No mail can go: all wait together, and none of them counts it as an attempt. */
  private async pause(mail: OutgoingMail, answer: string): Promise<void> {
    if (!this.isAtRest()) {
      if (this.pauseSeconds === 0) this.logger.warn(`No mail can be handed over: ${answer}; it goes on trying`);
      this.pauseSeconds = Math.min(this.pauseSeconds * 2 || FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS);
      this.pausedUntil = Date.now() + this.pauseSeconds * 1_000;
    }
    this.taken.push(mail);
    await this.giveBack(this.pauseSeconds);
  }

  private failed(error: unknown): void {
    if (!this.isFailing) this.logger.warn(`Handing mails over failed: ${messageOf(error)}; it goes on trying`);
    this.isFailing = true;
  }

  private async giveBack(seconds: number): Promise<void> {
    const ids = this.taken.map(({ id }) => id);
    this.taken = [];
    if (ids.length > 0) await this.due.putOff(ids, seconds);
  }

  private async keep(): Promise<void> {
    const ids = [...this.underWay, ...this.taken.map(({ id }) => id)];
    // Where the database is away, nobody else can take them either.
    if (ids.length > 0) await this.due.keep(ids).catch(() => undefined);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
