import { gradeAttempt } from '#exams';
import { Processes, type JobHandler, type JobPayload } from '#queue';
import { Scoring } from '../scoring.service.js';

/** Grades a submitted attempt as far as a machine can. */
@Processes(gradeAttempt)
export class GradeAttempt implements JobHandler<typeof gradeAttempt> {
  constructor(private readonly scoring: Scoring) {}

  handle({ attemptId }: JobPayload<typeof gradeAttempt>): Promise<void> {
    return this.scoring.grade(attemptId);
  }
}
