import { Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { JsonLogger } from '../logging/json-logger.js';
import { ReadinessChecks, type ReadinessCheck } from './readiness.js';

/** How long one check may take, in milliseconds. */
const PATIENCE = 3_000;

export interface Health {
  readonly status: string;
  readonly checks: Readonly<Record<string, { readonly status: string }>>;
}

/** Whether this process can serve, and what it lacks. */
@Injectable()
export class HealthService {
  constructor(
    private readonly terminus: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly registered: ReadinessChecks,
    private readonly logger: JsonLogger,
  ) {}

  async ready(): Promise<Health> {
    const indicators = this.registered.all().map((check) => () => this.indicator(check));
    const result: HealthCheckResult = await this.terminus.check(indicators).catch((error: unknown) => {
      // Terminus throws the result of a check that failed, as an HTTP exception.
      const response: unknown = error instanceof Error && 'getResponse' in error ? resultOf(error) : null;
      if (response === null) throw error;
      return response as HealthCheckResult;
    });
    return { status: result.status, checks: result.details };
  }

  private async indicator({ name, check }: ReadinessCheck): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(name);
    try {
      const { status, ...details } = await withinPatience(check());
      if (status === 'degraded') return indicator.degraded(details);
      return status === 'up' ? indicator.up(details) : indicator.down(details);
    } catch (error) {
      this.logger.write('warn', 'A readiness check failed', { check: name, error });
      return indicator.down({ reason: 'failed' });
    }
  }
}

const resultOf = (error: object): unknown => (error as { getResponse(): unknown }).getResponse();

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
