import { Every, type ScheduledTask } from '#queue';
import { Submissions } from '../submissions.service.js';

/** A whole sitting may run out at one moment; what is beyond this waits for the next turn. */
const AT_ONCE = 500;

/** Attempts left open past their time are submitted in the name of the system, so that no answer waits for ever. */
@Every(15, 'exams.close-expired-attempts')
export class CloseExpiredAttempts implements ScheduledTask {
  constructor(private readonly submissions: Submissions) {}

  async run(): Promise<void> {
    await this.submissions.closeExpired(AT_ONCE);
  }
}
