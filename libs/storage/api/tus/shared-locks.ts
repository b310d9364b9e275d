import { Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { Config } from '#config';
import { CountingClient } from '#database';

const PATIENCE_MS = 5_000;
const KEY = `hashtextextended('storage.upload ' || $1, 0)`;

/**
 * Locks that PostgreSQL keeps for a process as long as its connection lives, so that a process that dies holds none.
 * One connection holds all of them and hears which of them others want. It is opened when first needed.
 */
@Injectable()
export class SharedLocks {
  private connection: Promise<Client> | null = null;
  private wanted: (id: string) => void = () => undefined;
  private lost: () => void = () => undefined;

  constructor(private readonly config: Config) {}

  /** Calls `listener` when another process wants a lock. */
  onWanted(listener: (id: string) => void): void {
    this.wanted = listener;
  }

  /** Calls `listener` when the connection broke, and with it every lock. */
  onLost(listener: () => void): void {
    this.lost = listener;
  }

  /** Whether the lock was free and now belongs to this process. A process never asks for one that it has. */
  async take(id: string): Promise<boolean> {
    const client = await this.client();
    const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${KEY}) as taken`, [id]);
    return rows[0]?.taken ?? false;
  }

  /** Lets whoever holds the lock know that it is wanted. */
  async ask(id: string): Promise<void> {
    const client = await this.client();
    await client.query(`select pg_notify('storage_upload', $1)`, [id]);
  }

  async giveBack(id: string): Promise<void> {
    // A lost connection has lost the lock too.
    const client = await this.connection?.catch(() => null);
    await client?.query(`select pg_advisory_unlock(${KEY})`, [id]).catch(() => undefined);
  }

  async close(): Promise<void> {
    const client = await this.connection?.catch(() => null);
    await client?.end().catch(() => undefined);
  }

  private client(): Promise<Client> {
    return (this.connection ??= this.connect().catch((error: unknown) => {
      this.connection = null;
      throw error;
    }));
  }

  private async connect(): Promise<Client> {
    const client = new CountingClient({
      connectionString: this.config.databaseUrl,
      application_name: 'rtc-uploads',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client.on('notification', ({ processId, payload }) => {
      if (processId !== pidOf(client)) this.wanted(payload ?? '');
    });
    client.once('end', () => {
      this.connection = null;
      this.lost();
    });
    await client.connect();
    await client.query('listen storage_upload');
    return client;
  }
}

/** The id of the server's process behind a connection; pg has it, but its types do not. */
const pidOf = (client: object): unknown => ('processID' in client ? client.processID : null);
