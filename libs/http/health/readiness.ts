import { Injectable } from '@nestjs/common';

/** up; degraded: it serves, but less well; down: no request must be sent to it. */
export type Readiness = 'up' | 'degraded' | 'down';

export interface ReadinessAnswer {
  readonly status: Readiness;
  /** For whoever runs the centre; no secrets. */
  readonly [detail: string]: string | number | boolean;
}

/** One thing that the process needs in order to serve. */
export interface ReadinessCheck {
  /** As `/health/ready` shows it: `database`, `migrations`, `worker`. */
  readonly name: string;
  /** Does the check; where it throws, the state is down. */
  readonly check: () => Promise<ReadinessAnswer>;
}

/** What `/health/ready` asks. Libraries and apps add their checks when they start. */
@Injectable()
export class ReadinessChecks {
  private readonly checks = new Map<string, ReadinessCheck>();

  add(check: ReadinessCheck): void {
    this.checks.set(check.name, check);
  }

  all(): readonly ReadinessCheck[] {
    return [...this.checks.values()];
  }
}
