import { OfficerStanding, STAGES, listOfficers, type OfficerInCohort } from '#contracts/reporting';
import { byCode, byName, byText, describeList, inOrderOf } from '#http';
import { COUNTS_ONCE, STANDING } from './standing.js';

type Exam = NonNullable<OfficerInCohort['exam']>;

/** A row as found; what the clock of the venue shows is worked out from its zone afterwards. */
export type OfficerRow = Omit<OfficerInCohort, 'exam'> & {
  readonly exam: (Omit<Exam, 'opensLocal' | 'closesLocal'> & { readonly timeZone: string }) | null;
};

const wordsOf = (words: readonly string[]): string => words.map((each) => `'${each}'`).join(', ');

const STAGE = `case ${Object.entries(STAGES)
  .map(([stage, standings]) => `when o.standing in (${wordsOf(standings)}) then '${stage}'`)
  .join(' ')} end`;

/** Names stand in another table; they are looked up for all officers only where these are sorted by name. */
const NAMED = `cross join lateral (select (select p.name_ar from identity.named_people p where p.id = n.person_id) as name_ar,
  (select p.name_latin from identity.named_people p where p.id = n.person_id) as name_latin) named`;

/**
 * Officers in cohorts. Standings are worked out for the page alone unless they decide who is listed, and nothing is
 * worked out for those without a place, who are few among all nominations.
 */
export const OFFICERS = describeList<OfficerRow>()(listOfficers, {
  select: `n.id, n.state_code as "stateCode", o.standing, o.due::text as due, x.exam, r.result, h.certificate,
    (select jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin))
      from identity.named_people p where p.id = n.person_id) as person,
    jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on) as cohort,
    v.document->'title' as title, case when e.id is not null
      then jsonb_build_object('total', v.lesson_count, 'completed', read.completed) end as lessons`,
  from: 'enrolment.nominations n',
  join: [STANDING, NAMED],
  where: `n.status <> 'withdrawn' and ${COUNTS_ONCE}`,
  key: { by: 'n.id', type: 'uuid' },
  filters: {
    cohortId: { type: 'uuid', where: 'n.cohort_id = $value' },
    personId: { type: 'uuid', where: 'n.person_id = any (identity.same_person($value))' },
    stage: {
      type: 'text',
      join: STANDING,
      where: `${STAGE} = $value and (n.status <> 'seated' or $value <> 'nomination')`,
    },
    standing: {
      type: 'text',
      join: STANDING,
      where: `o.standing = $value and (n.status <> 'seated' or $value <> all (array[${wordsOf(STAGES.nomination)}]))`,
    },
    stateCode: { type: 'text', where: 'n.state_code = $value' },
  },
  sorted: {
    due: { by: 'n.due', type: 'date' },
    name: byName('named'),
    state: [{ by: 'n.state_code', type: 'text' }, byName('named')],
    standing: inOrderOf(OfficerStanding.options, 'o.standing'),
    cohort: byCode('c.code'),
    title: byText(`v.document->'title'`),
  },
  counted: {
    stage: { by: STAGE, join: STANDING },
    standing: { by: 'o.standing', join: STANDING },
    stateCode: 'n.state_code',
  },
});
