import { EnrolledCourses } from '#learning';
import type { Centre } from '../centre.js';
import { callerOf } from './callers.js';
import type { DemoCohort } from './cohorts.js';
import type { DemoPerson } from './people/index.js';

/** How many lessons officers of these states in the running cohort have completed; half of the next one is read. */
const COMPLETED: Readonly<Record<string, number>> = { td: Infinity, eg: 1, ng: 2 };

/** Has some officers of a cohort read lessons, as their devices would report it. */
export async function read(centre: Centre, cohort: DemoCohort): Promise<void> {
  for (const officer of cohort.officers) {
    const completed = COMPLETED[officer.stateCode ?? ''];
    if (completed !== undefined) await readLessons(centre, cohort.id, officer, completed);
  }
}

async function readLessons(centre: Centre, cohortId: string, officer: DemoPerson, completed: number): Promise<void> {
  const caller = callerOf(officer);
  const courses = centre.get(EnrolledCourses);
  const { items } = await courses.standings(caller, { limit: 10 });
  const enrolmentId = items.find(({ cohort }) => cohort.id === cohortId)?.enrolmentId;
  if (enrolmentId === undefined) throw new Error(`${officer.email} has no place`);
  const { document } = await courses.get(caller, enrolmentId);
  const lessons = document.modules.flatMap((part) => part.lessons);
  for (const [place, { key, blocks }] of lessons.slice(0, completed + 1).entries()) {
    const isDone = place < completed;
    const seen = blocks.map((_, block) => block).slice(0, isDone ? undefined : Math.ceil(blocks.length / 2));
    await courses.record(caller, enrolmentId, key, {
      position: seen.length - 1,
      completed: isDone,
      seen,
      sequence: place + 1,
    });
  }
}
