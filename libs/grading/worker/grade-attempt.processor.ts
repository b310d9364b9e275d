import { attemptSubmitted } from '#exams';
import { Processes, type JobHandler, type JobPayload } from '#queue';
import { Scoring } from '../scoring.service.js';

/** A submitted attempt is graded as far as a machine can. */
@Processes(attemptSubmitted)
export class GradeAttempt implements JobHandler<typeof attemptSubmitted> {
  constructor(private readonly scoring: Scoring) {}

  handle({ attemptId }: JobPayload<typeof attemptSubmitted>): Promise<void> {
    return this.scoring.grade(attemptId);
  }
}
