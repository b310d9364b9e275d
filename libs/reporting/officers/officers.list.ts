import { OfficerStanding, STAGES, listOfficers, type OfficerInCohort } from '#contracts/reporting';
import { byCode, byName, byText, describeList, inOrderOf } from '#http';
import { OFFICERS as STANDINGS } from './standing.js';

type Exam = NonNullable<OfficerInCohort['exam']>;

/** As found: the clock of the venue is read by its zone afterwards. */
export type OfficerRow = Omit<OfficerInCohort, 'exam'> & {
  readonly exam: (Omit<Exam, 'opensLocal' | 'closesLocal'> & { readonly timeZone: string }) | null;
};

const wordsOf = (words: readonly string[]): string => words.map((each) => `'${each}'`).join(', ');

const STAGE = `case ${Object.entries(STAGES)
  .map(([stage, standings]) => `when o.standing in (${wordsOf(standings)}) then '${stage}'`)
  .join(' ')} end`;

/** What stands in other tables, and is looked up for all officers only where they are sorted by it. */
const NAMED = `cross join lateral (select (select p.name_ar from identity.named_people p where p.id = o.person_id) as name_ar,
  (select p.name_latin from identity.named_people p where p.id = o.person_id) as name_latin) named`;
const TITLE = `(select v.document->'title' from catalogue.course_versions v where v.id = o.course_version_id)`;
const COHORT = '(select c.code from enrolment.cohorts c where c.id = o.cohort_id)';

/**
 * Officers in cohorts. Names and titles are looked up for the page alone, and nothing for who has no place: of all
 * nominations these are few.
 */
export const OFFICERS = describeList<OfficerRow>()(listOfficers, {
  select: `o.id, o.state_code as "stateCode", o.standing, o.due::text as due, o.exam, o.result, o.certificate,
    (select jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin))
      from identity.named_people p where p.id = o.person_id) as person,
    (select jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on)
      from enrolment.cohorts c where c.id = o.cohort_id) as cohort,
    ${TITLE} as title, case when o.enrolment_id is not null
      then jsonb_build_object('total', o.lessons, 'completed', o.completed) end as lessons`,
  from: `(${STANDINGS}) o`,
  join: NAMED,
  key: { by: 'o.id', type: 'uuid' },
  filters: {
    cohortId: { type: 'uuid', where: 'o.cohort_id = $value' },
    stage: { type: 'text', where: `${STAGE} = $value and (o.status <> 'seated' or $value <> 'nomination')` },
    standing: {
      type: 'text',
      where: `o.standing = $value and (o.status <> 'seated' or $value <> all (array[${wordsOf(STAGES.nomination)}]))`,
    },
    stateCode: { type: 'text', where: 'o.state_code = $value' },
  },
  sorted: {
    due: { by: 'o.due', type: 'date' },
    name: byName('named'),
    state: [{ by: 'o.state_code', type: 'text' }, byName('named')],
    standing: inOrderOf(OfficerStanding.options, 'o.standing'),
    cohort: byCode(COHORT),
    title: byText(TITLE),
  },
  counted: { stage: STAGE, standing: 'o.standing', stateCode: 'o.state_code' },
});
