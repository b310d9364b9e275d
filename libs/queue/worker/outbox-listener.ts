import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import pg from 'pg';

const PAUSE_MS = 1_000;

/** A connection of its own on which PostgreSQL says that the outbox has new jobs. It comes back by itself. */
@Injectable()
export class OutboxListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly config: Config) {}

  /** Also calls `heard` after each connection, as something may have been missed before. */
  start(heard: () => void): void {
    void this.connect(heard);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(heard: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'rtc-outbox',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    this.client = client;
    client.on('notification', heard);
    client.on('error', () => undefined);
    client.once('end', () => this.later(heard));
    try {
      await client.connect();
      await client.query('listen outbox');
      heard();
    } catch {
      // The relay looks by itself meanwhile, and says so when the database is away.
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
