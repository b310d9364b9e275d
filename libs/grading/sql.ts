/**
 * Active places in the cohort of the sitting `s` without an attempt, as a table `n`; none of who sat it under another
 * record of theirs.
 */
export const absentFrom = (s: string): string => `enrolment.enrolments n
  where n.cohort_id = ${s}.cohort_id and n.status = 'active'
    and not exists (select from exams.attempts b where b.sitting_id = ${s}.id and b.enrolment_id = n.id)
    and (n.person_id <> all ((select identity.entered_twice())::uuid[]) or not exists (select from exams.attempts b
      where b.sitting_id = ${s}.id and b.person_id = any (identity.same_person(n.person_id))))`;

/** Whether a result passes, as `passes` of the kernel has it; of two columns in percent. */
export const passesInSql = (percent: string, passPercent: string): string => `${percent} >= ${passPercent}`;
