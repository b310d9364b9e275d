import { Processes, type JobHandler, type JobPayload } from '#queue';
import { markSealed } from '../grading.jobs.js';
import { Settlement } from '../settlement.service.js';

/** Settles a script after a sealed mark, if that was the last one that it waited for. */
@Processes(markSealed)
export class ConsiderScript implements JobHandler<typeof markSealed> {
  constructor(private readonly settlement: Settlement) {}

  handle({ scriptId }: JobPayload<typeof markSealed>): Promise<void> {
    return this.settlement.consider(scriptId);
  }
}
