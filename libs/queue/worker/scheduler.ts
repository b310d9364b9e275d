import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { asJob } from './job-context.js';
import { OutageLog } from './outage-log.js';
import { Processors, type PlannedTask } from './processors.js';
import { Repeating } from './repeating.js';

/** Timers of several workers differ a little, so a run may come a tenth of its interval early. */
const SLACK = 0.9;

/** Runs scheduled work: in one transaction, in one of all workers, and again at the next turn if it failed. */
@Injectable()
export class Scheduler {
  private readonly logger = new Logger(Scheduler.name);
  private readonly turns: Repeating[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly found: Processors,
  ) {}

  start(): void {
    for (const planned of this.found.tasks()) {
      const outages = new OutageLog(this.logger, planned.name);
      const turn = async () => {
        await this.runIfDue(planned);
        outages.worked();
      };
      const repeating = new Repeating(planned.seconds * 1_000, turn, (error) => outages.failed(error));
      this.turns.push(repeating);
      repeating.start();
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.turns.map((turn) => turn.stop()));
  }

  private runIfDue({ name, seconds, task }: PlannedTask): Promise<void> {
    const context = { jobId: name, requestId: newId(), language: 'ar' } as const;
    return asJob(context, () =>
      this.unitOfWork.runAs(SYSTEM_SCOPE, async () => {
        if (await this.takeTurn(name, seconds * SLACK)) await task.run();
      }),
    );
  }

  /** The worker that locks the row runs the task; the others skip it and do not wait. */
  private async takeTurn(name: string, seconds: number): Promise<boolean> {
    await this.unitOfWork.query('insert into queue.schedule (name) values ($1) on conflict do nothing', [name]);
    const taken = await this.unitOfWork.query(
      `update queue.schedule set last_run_at = now() where name = (
         select name from queue.schedule
         where name = $1 and (last_run_at is null or last_run_at <= now() - make_interval(secs => $2))
         for update skip locked)
       returning name`,
      [name, seconds],
    );
    return taken.length > 0;
  }
}
