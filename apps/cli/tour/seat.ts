import { getCourse, listCourses } from '#contracts/catalogue';
import { getCohort, giveSeat, listEnrolments, nominate, openCohort } from '#contracts/enrolment';
import { createPerson } from '#contracts/identity';
import { textIn } from '#kernel';
import { expectEqual, expectThat, found } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';

export const COURSE_CODE = 'TDE-1';
const PASSWORD = 'Guerguerat-2026';

/** The officer of the tour and the place that the tour brought them to. */
export interface Seated {
  readonly officer: { readonly id: string; readonly email: string; readonly password: string };
  readonly name: { readonly ar: string; readonly latin: string };
  readonly courseId: string;
  readonly cohortId: string;
  readonly cohortCode: string;
  readonly enrolmentId: string;
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** From the catalogue to an enrolment: a cohort, a nomination by Morocco, a seat by the registrar. */
export async function takeSeat(people: People, narrator: Narrator, stamp: string): Promise<Seated> {
  const course = await findCourse(people, narrator);
  const registrar = await people.as('registrar');
  const cohort = await registrar.call(openCohort, {
    body: {
      code: `TOUR-${stamp}`,
      courseId: course.id,
      venue: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
      timeZone: 'Africa/Casablanca',
      languages: ['ar', 'fr', 'en'],
      startsOn: day(-1),
      endsOn: day(4),
      nominationsCloseAt: new Date(Date.now() + 3_600_000).toISOString(),
      seats: 2,
      quotas: [{ stateCode: 'ma', seats: 1 }],
    },
  });
  expectEqual('status of a new cohort', cohort.status, 'nominating');
  expectEqual('seats given in a new cohort', cohort.seatsGiven, 0);
  narrator.say('cohort', { code: cohort.code });

  const administrator = await people.as('admin.ma');
  const name = { ar: 'ياسين بنجلون', latin: 'Yassine Benjelloun' };
  const email = `tour.${stamp.toLowerCase()}@demo.example`;
  const officer = await administrator.call(createPerson, {
    body: {
      stateCode: 'ma',
      email,
      name,
      rank: null,
      agencyId: null,
      postId: null,
      function: 'first-line',
      roles: ['trainee'],
      language: 'ar',
      digits: 'latn',
      password: PASSWORD,
    },
  });
  expectEqual('name pair of the officer', officer.name, name);
  const nomination = await administrator.call(nominate, {
    params: { cohortId: cohort.id },
    body: { personId: officer.id, note: 'Tour' },
  });
  expectEqual('status of a new nomination', nomination.status, 'nominated');
  expectEqual('state of the nomination', nomination.stateCode, 'ma');
  const again = await administrator.refused(nominate, 409, {
    params: { cohortId: cohort.id },
    body: { personId: officer.id },
  });
  expectEqual('a second nomination', again, 'enrolment.nominated-already');
  narrator.say('nominated', { ar: name.ar, latin: name.latin });

  const stranger = await people.as('admin.tn');
  await stranger.refused(giveSeat, 403, { params: { nominationId: nomination.id } });
  const given = await registrar.call(giveSeat, { params: { nominationId: nomination.id } });
  expectEqual('status of the nomination with a seat', given.nomination.status, 'seated');
  const counted = await registrar.call(getCohort, { params: { cohortId: cohort.id } });
  expectEqual('seats given', counted.seatsGiven, 1);
  const session = await people.withPassword(email, PASSWORD);
  const { items } = await session.call(listEnrolments, {});
  expectEqual(
    'enrolments of the officer',
    items.map(({ id }) => id),
    [found('the enrolment', given.enrolmentId)],
  );
  narrator.say('seated', { given: counted.seatsGiven, seats: counted.seats });

  return {
    officer: { id: officer.id, email, password: PASSWORD },
    name,
    courseId: course.id,
    cohortId: cohort.id,
    cohortCode: cohort.code,
    enrolmentId: found('the enrolment', given.enrolmentId),
  };
}

async function findCourse(people: People, narrator: Narrator) {
  const stranger = people.stranger();
  // Written without the hamza and the marbuta of the title: the search folds both.
  const { items } = await stranger.call(listCourses, { query: { q: 'وثايق السفر', limit: 50 } });
  const course = found(
    `course ${COURSE_CODE} in the catalogue`,
    items.find(({ code }) => code === COURSE_CODE),
  );
  const outline = await stranger.call(getCourse, { params: { courseId: course.id } });
  expectEqual('the outline’s version', outline.versionId, course.versionId);
  const lessons = outline.modules.flatMap((part) => part.lessons);
  expectThat('the course has three lessons or more', lessons.length >= 3);
  const title = textIn(outline.title, people.language)?.text ?? '';
  narrator.say('course', { title, lessons: lessons.length });
  return course;
}
