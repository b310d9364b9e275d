import { Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { Config } from '#config';
import { CountingClient } from '#database';

const PAUSE_MS = 1_000;
/** A connection that is silent for so long is replaced. */
const PATIENCE_MS = 5_000;
const HEARD_EVERY_MS = 10_000;

/** A separate connection on which PostgreSQL notifies of new jobs in the outbox. It reconnects by itself. */
@Injectable()
export class OutboxListener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private asking: NodeJS.Timeout | null = null;
  private stopped = false;
  private connectedBefore = false;
  private readonly returns: (() => void)[] = [];

  constructor(private readonly config: Config) {}

  /** Calls `listener` whenever the database is back after it was lost. */
  onReturn(listener: () => void): void {
    this.returns.push(listener);
  }

  /** Also calls `heard` after each connection, as a notification may have been missed before. */
  start(heard: () => void): void {
    void this.connect(heard);
    this.asking = setInterval(() => void this.ask(), HEARD_EVERY_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    if (this.asking) clearInterval(this.asking);
    await this.client?.end().catch(() => undefined);
  }

  /** Asks for a sign of life; without an answer the connection closes and is replaced. */
  private async ask(): Promise<void> {
    await this.client?.query('select 1').catch(() => undefined);
  }

  private async connect(heard: () => void): Promise<void> {
    const client = new CountingClient({
      connectionString: this.config.databaseUrl,
      application_name: 'rtc-outbox',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    this.client = client;
    client.on('notification', heard);
    client.once('end', () => this.later(heard));
    try {
      await client.connect();
      await client.query('listen outbox');
      heard();
      if (this.connectedBefore) for (const listener of this.returns) listener();
      this.connectedBefore = true;
    } catch {
      // The relay looks by itself meanwhile, and logs when the database is away.
      await client.end().catch(() => undefined);
      this.later(heard);
    }
  }

  private later(heard: () => void): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(heard), PAUSE_MS);
  }
}
