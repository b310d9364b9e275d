import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadinessChecks, type ReadinessAnswer } from '#http';
import { WorkerHeartbeats } from '../worker-heartbeats.js';

/** Reports workers to `/health/ready`. Without one the centre still serves, and jobs wait. */
@Injectable()
export class WorkerReadiness implements OnModuleInit {
  constructor(
    private readonly checks: ReadinessChecks,
    private readonly heartbeats: WorkerHeartbeats,
  ) {}

  onModuleInit(): void {
    this.checks.add({ name: 'worker', check: () => this.check() });
  }

  private async check(): Promise<ReadinessAnswer> {
    const workers = await this.heartbeats.count();
    return { status: workers > 0 ? 'up' : 'degraded', workers };
  }
}
