import { cohortOf } from './people.mjs';
import { idOf, unchecked } from './ids.mjs';

export const ITEMS = 40;
const VERSION = idOf('exam-version', 1);

/** An exam of forty items that a machine can mark, made from those of the demo centre. */
export async function addExam(centre) {
  for (const sql of [BANK, VERSIONS, EXAM, EXAM_VERSION, PAPER, KEYS]) await centre.rows(sql);
}

/** One sitting, open for hours, for each cohort up to `cohorts`. The round makes them different from those before. */
export async function addSittings(centre, round, cohorts) {
  await unchecked(centre, () => centre.rows(SITTINGS, [round, cohorts]));
  await centre.rows('analyze exams.sitting');
}

export const sittingId = (round, person) => idOf('sitting', round * 10_000 + cohortOf(person));
export const itemIds = () => Array.from({ length: ITEMS }, (_, at) => idOf('item-version', at + 1));

/** The type that the answer to each item must have. */
export async function answerTypes(centre) {
  const types = await centre.value('select item_types from exams.exam_version where id = $1', [VERSION]);
  return itemIds().map((id) => ({ id, type: types[id] }));
}

/** An answer of each type, the same in SQL and in JSON. */
export const ANSWERS = {
  choice: { type: 'choice', selected: ['a'] },
  numeric: { type: 'numeric', value: 3 },
  hotspot: { type: 'hotspot', points: [{ x: 50, y: 40 }] },
};

/** The demo's items of these types, which need no marker, again and again up to forty. */
const TYPES = Object.keys(ANSWERS)
  .map((type) => `'${type}'`)
  .join();
const CHOSEN = `(
  select n, x.* from generate_series(1, ${ITEMS}) n
    join (select v.body, v.key, v.points, v.explanation, row_number() over (order by i.code) as place, count(*) over () as many
      from exams.item_version v join exams.item i on i.id = v.item_id
      where i.code like 'TDE-1-%' and v.body->>'type' in (${TYPES})) x on x.place = (n - 1) % x.many + 1) chosen`;

const BANK = `
  insert into exams.item (id, code, bank) select load.id('item', n), 'LOAD-' || lpad(n::text, 3, '0'), 'LOAD' from ${CHOSEN}`;

const VERSIONS = `
  insert into exams.item_version (id, item_id, version, body, key, points, explanation)
  select load.id('item-version', n), load.id('item', n), 1, body, key, points, explanation from ${CHOSEN}`;

const EXAM = `
  insert into exams.exam (id, code, course_id)
  select load.id('exam', 1), 'LOAD-1', course_id from exams.exam order by code limit 1`;

const OURS = `exams.item_version v join exams.item i on i.id = v.item_id where i.bank = 'LOAD'`;

const EXAM_VERSION = `
  insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
    marks_required, item_types)
  select '${VERSION}', load.id('exam', 1), 1, '{"ar": "اختبار", "fr": "Examen", "en": "Exam"}', 240, 0,
    (select sum(v.points) from ${OURS}), 1, (select jsonb_object_agg(v.id, v.body->'type') from ${OURS})`;

const PAPER = `
  insert into exams.paper (exam_version_id, paper)
  select '${VERSION}', (select paper from exams.paper limit 1) || jsonb_build_object('durationMinutes', 240,
    'totalPoints', (select sum(v.points) from ${OURS}),
    'items', (select jsonb_agg(jsonb_build_object('itemVersionId', v.id, 'code', i.code, 'points', v.points, 'body', v.body)
      order by i.code) from ${OURS}))`;

const KEYS = `
  insert into exams.key_sheet (exam_version_id, keys)
  select '${VERSION}', (select jsonb_object_agg(v.id, jsonb_build_object('key', v.key, 'points', v.points,
    'explanation', v.explanation)) from ${OURS})`;

const SITTINGS = `
  insert into exams.sitting (id, exam_version_id, cohort_id, opens_at, closes_at, time_zone)
  select load.id('sitting', $1::bigint * 10000 + c), '${VERSION}', load.id('cohort', c), now() - interval '1 hour',
    now() + interval '8 hours', 'Africa/Casablanca' from generate_series(1, $2::bigint) c`;
