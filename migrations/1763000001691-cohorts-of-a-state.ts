import type { QueryRunner } from 'typeorm';

/** Which cohorts the officers of a state are enrolled in is found by going from one cohort to the next in this index. */
export class CohortsOfAState1763000001691 {
  name = 'CohortsOfAState1763000001691';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index enrolment_of_state on enrolment.enrolment (state_code, cohort_id)');
  }
}
