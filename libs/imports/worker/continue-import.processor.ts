import { Processes, type JobHandler, type JobPayload } from '#queue';
import { ImportSteps } from '../import-steps.service.js';
import { continueImport } from '../imports.jobs.js';

/** Goes on with an import; one at a time in a worker, so that its memory stays bounded. */
@Processes(continueImport, { concurrency: 1 })
export class ContinueImport implements JobHandler<typeof continueImport> {
  constructor(private readonly steps: ImportSteps) {}

  handle({ importId, turn }: JobPayload<typeof continueImport>): Promise<void> {
    return this.steps.goOn(importId, turn);
  }
}
