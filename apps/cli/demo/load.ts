import { CertificateIssuing } from '#certification';
import { UnitOfWork } from '#database';
import { Cohorts } from '#enrolment';
import { CentrePresence, PersonEntering, PlacesRepository, RanksRepository } from '#identity';
import { withCentre, type Centre } from '../centre.js';
import { staffMember } from './callers.js';
import { CENTRE_DETAILS } from './centre-details.js';
import { FINISHED, OPEN, RUNNING, gather, scheduleExam, seatAll, seatSome } from './cohorts.js';
import { loadCourses, type DemoCourse } from './courses.js';
import { markTwice } from './double-marking.js';
import { loadEarlierCohorts } from './earlier-cohorts.js';
import { gradeAndRelease } from './grading.js';
import { loadPeople } from './people/load.js';
import { seededRandom } from './random.js';
import { read } from './readers.js';
import { sit, start } from './sitting.js';

const SEED = 20_131_114;
/** The state whose officer in the running cohort is in the middle of the exam. */
const SITTING = 'bf';

/**
 * Loads the demo centre, whole or not at all, into a database without people.
 * @returns false where there are people, and then nothing is changed.
 */
export const loadDemo = (): Promise<boolean> => withCentre(loadDemoInto);

/** Does the same as `loadDemo`, in a centre that is already started. */
export const loadDemoInto = (centre: Centre): Promise<boolean> =>
  centre.get(UnitOfWork).run(async () => {
    const work = centre.get(UnitOfWork);
    if (await work.one('select 1 from identity.person limit 1')) return false;
    const random = seededRandom(SEED);
    await centre.get(CentrePresence).change(1, CENTRE_DETAILS);
    await loadPeople({
      work,
      people: centre.get(PersonEntering),
      places: centre.get(PlacesRepository),
      ranks: centre.get(RanksRepository),
    });
    const courses = await loadCourses(centre);
    const course = courses.documents;
    const completeLate = await markTwice(centre, course, seededRandom(SEED + 1));
    await loadEarlierCohorts(centre, courses, seededRandom(SEED + 2));
    await finishedCohort(centre, course, random);
    await runningCohort(centre, course, random);
    await gather(centre, course, OPEN);
    await seatSome(centre, course);
    await completeLate();
    return true;
  });

async function finishedCohort(centre: Centre, course: DemoCourse, random: () => number): Promise<void> {
  const cohort = await gather(centre, course, FINISHED);
  await seatAll(centre, cohort);
  const sittingId = await scheduleExam(centre, course, { ...FINISHED, id: cohort.id }, 1);
  const attempts: string[] = [];
  for (const officer of cohort.officers) attempts.push(await sit(centre, sittingId, officer, random));
  await gradeAndRelease(centre, course, sittingId, attempts);
  await centre.get(CertificateIssuing).issueOfSitting(sittingId);
  await centre.get(Cohorts).changeStatus(staffMember('registrar'), cohort.id, 'finished');
}

/** Three officers have handed in, so that scripts wait for markers; one sits the exam; some have read their lessons. */
async function runningCohort(centre: Centre, course: DemoCourse, random: () => number): Promise<void> {
  const cohort = await gather(centre, course, RUNNING);
  await seatAll(centre, cohort);
  const sittingId = await scheduleExam(centre, course, { ...RUNNING, id: cohort.id }, 14 * 24);
  for (const officer of cohort.officers.slice(-3)) await sit(centre, sittingId, officer, random);
  const sitting = cohort.officers.find(({ stateCode }) => stateCode === SITTING);
  if (sitting) await start(centre.get(UnitOfWork), sittingId, sitting, random);
  await read(centre, cohort);
}
