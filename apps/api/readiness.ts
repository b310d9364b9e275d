import { readdirSync } from 'node:fs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadinessChecks, type ReadinessAnswer } from '#http';
import { WorkerHeartbeats } from '#queue';

const FOLDER = new URL('../../migrations/', import.meta.url);

/** The times in the names of the migrations that this program was delivered with. */
const delivered = (): string[] => readdirSync(FOLDER).flatMap((file) => /^(\d{13})-.*\.[jt]s$/.exec(file)?.[1] ?? []);

/** What the whole centre needs besides a database: all migrations, and a worker that reports itself. */
@Injectable()
export class CentreReadiness implements OnModuleInit {
  private readonly delivered = delivered();

  constructor(
    private readonly checks: ReadinessChecks,
    private readonly source: DataSource,
    private readonly workers: WorkerHeartbeats,
  ) {}

  onModuleInit(): void {
    this.checks.add({ name: 'migrations', check: () => this.migrations() });
    this.checks.add({ name: 'worker', check: () => this.worker() });
  }

  private async migrations(): Promise<ReadinessAnswer> {
    const rows: { name: string }[] = await this.source.query('select name from http.applied_migrations() as name');
    const applied = new Set(rows.map(({ name }) => name.slice(-'1763000000000'.length)));
    const missing = this.delivered.filter((time) => !applied.has(time)).length;
    return { status: missing === 0 ? 'up' : 'down', applied: applied.size, missing };
  }

  private async worker(): Promise<ReadinessAnswer> {
    const count = await this.workers.count();
    return { status: count > 0 ? 'up' : 'down', count };
  }
}
