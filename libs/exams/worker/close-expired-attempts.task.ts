import { Every, type ScheduledTask } from '#queue';
import { Submissions } from '../submissions.service.js';

/** The most attempts of one run: a whole sitting may end at one moment, and the rest waits for the next run. */
const AT_ONCE = 500;

/** Submits, as the system, attempts left open past their time, so that no answer waits for ever. */
@Every(15, 'exams.close-expired-attempts')
export class CloseExpiredAttempts implements ScheduledTask {
  constructor(private readonly submissions: Submissions) {}

  async run(): Promise<void> {
    await this.submissions.closeExpired(AT_ONCE);
  }
}
