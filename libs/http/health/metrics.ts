import { Injectable } from '@nestjs/common';
import { Gauge, Histogram, Registry, collectDefaultMetrics, register } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Pool } from 'pg';

export interface Observation {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly statements: number;
}

/** The figures of this process, for Prometheus. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds: Histogram<'method' | 'route' | 'status'>;
  private readonly statements: Histogram<'method' | 'route'>;

  constructor(source: DataSource) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.seconds = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.statements = new Histogram({
      name: 'http_request_statements',
      help: 'Statements that a request sent to PostgreSQL',
      labelNames: ['method', 'route'],
      buckets: [0, 1, 2, 3, 5, 8, 13, 21, 50],
      registers,
    });
    addPoolGauge(source, registers);
  }

  get mediaType(): string {
    return this.registry.contentType;
  }

  /** All metrics in the text form of Prometheus; other libraries register theirs with the process's registry. */
  async text(): Promise<string> {
    const [ours, theirs] = await Promise.all([this.registry.metrics(), register.metrics()]);
    return `${ours.trimEnd()}\n${theirs}`;
  }

  observe({ method, route, status, milliseconds, statements }: Observation): void {
    this.seconds.observe({ method, route, status: String(status) }, milliseconds / 1_000);
    this.statements.observe({ method, route }, statements);
  }
}

function addPoolGauge(source: DataSource, registers: Registry[]): void {
  new Gauge({
    name: 'database_pool_connections',
    help: 'Connections to PostgreSQL by what they do, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = (source.driver as unknown as { master: Pool }).master;
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'awaited' }, waitingCount);
    },
  });
}
