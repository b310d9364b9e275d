import { getCourse, listCourses } from '#contracts/catalogue';
import { getCohort, giveSeat, listEnrolments, nominate, openCohort } from '#contracts/enrolment';
import { createPerson } from '#contracts/identity';
import { textIn } from '#kernel';
import { expectEqual, expectThat, found } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';

const COURSE_CODE = 'TDE-1';
const PASSWORD = 'Guerguerat-2026';
const NAME = { ar: 'ياسين بنجلون', latin: 'Yassine Benjelloun' };

/** The officer of the tour and the place that the tour got them. */
export interface Seated {
  readonly officer: { readonly id: string; readonly email: string; readonly password: string };
  readonly name: { readonly ar: string; readonly latin: string };
  readonly courseId: string;
  readonly cohortId: string;
  readonly cohortCode: string;
  readonly enrolmentId: string;
}

/** From the catalogue to an enrolment: a cohort, a nomination by Morocco, a seat by the registrar. */
export async function takeSeat(people: People, narrator: Narrator, stamp: string): Promise<Seated> {
  const courseId = await findCourse(people, narrator);
  const cohort = await open(people, narrator, courseId, `TOUR-${stamp}`);
  const officer = await enterOfficer(people, stamp);
  const nominationId = await nominateOnce(people, cohort.id, officer.id);
  narrator.say('nominated', NAME);
  const enrolmentId = await seat(people, cohort.id, nominationId);
  await seesOwnEnrolment(people, officer, enrolmentId);
  narrator.say('seated', { given: 1, seats: cohort.seats });
  return { officer, name: NAME, courseId, cohortId: cohort.id, cohortCode: cohort.code, enrolmentId };
}

async function findCourse(people: People, narrator: Narrator): Promise<string> {
  const stranger = people.stranger();
  // The query is written without the hamza of the title, as the search ignores it.
  const { items } = await stranger.call(listCourses, { query: { q: 'وثايق السفر', limit: 50 } });
  const course = found(
    `course ${COURSE_CODE} in the catalogue`,
    items.find(({ code }) => code === COURSE_CODE),
  );
  const outline = await stranger.call(getCourse, { params: { courseId: course.id } });
  expectEqual('the outline’s version', outline.versionId, course.versionId);
  const lessons = outline.modules.flatMap((part) => part.lessons);
  expectThat('the course has three lessons or more', lessons.length >= 3);
  narrator.say('course', { title: textIn(outline.title, people.language)?.text ?? '', lessons: lessons.length });
  return course.id;
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

async function open(people: People, narrator: Narrator, courseId: string, code: string) {
  const registrar = await people.as('registrar');
  const cohort = await registrar.call(openCohort, {
    body: {
      code,
      courseId,
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
  narrator.say('cohort', { code });
  return cohort;
}

async function enterOfficer(people: People, stamp: string) {
  const administrator = await people.as('admin.ma');
  const email = `tour.${stamp.toLowerCase()}@demo.example`;
  const officer = await administrator.call(createPerson, {
    body: {
      stateCode: 'ma',
      email,
      name: NAME,
      phone: null,
      signInName: null,
      serviceNumber: null,
      sex: null,
      birthDate: null,
      spokenLanguages: [],
      rank: null,
      rankId: null,
      agencyId: null,
      postId: null,
      function: 'first-line',
      roles: ['trainee'],
      language: 'ar',
      digits: 'latn',
      password: PASSWORD,
    },
  });
  expectEqual('name pair of the officer', officer.name, NAME);
  return { id: officer.id, email, password: PASSWORD };
}

async function nominateOnce(people: People, cohortId: string, personId: string): Promise<string> {
  const administrator = await people.as('admin.ma');
  const asked = { params: { cohortId }, body: { personId, note: 'Tour' } };
  const nomination = await administrator.call(nominate, asked);
  expectEqual('status of a new nomination', nomination.status, 'nominated');
  expectEqual('state of the nomination', nomination.stateCode, 'ma');
  expectEqual('a second nomination', await administrator.refused(nominate, 409, asked), 'enrolment.nominated-already');
  return nomination.id;
}

async function seat(people: People, cohortId: string, nominationId: string): Promise<string> {
  const params = { nominationId };
  await (await people.as('admin.tn')).refused(giveSeat, 403, { params });
  const registrar = await people.as('registrar');
  const given = await registrar.call(giveSeat, { params });
  expectEqual('status of the nomination with a seat', given.nomination.status, 'seated');
  const cohort = await registrar.call(getCohort, { params: { cohortId } });
  expectEqual('seats given', cohort.seatsGiven, 1);
  return found('the enrolment', given.enrolmentId);
}

async function seesOwnEnrolment(people: People, officer: Seated['officer'], enrolmentId: string): Promise<void> {
  const session = await people.withPassword(officer.email, officer.password);
  const { items } = await session.call(listEnrolments, {});
  expectEqual(
    'enrolments of the officer',
    items.map(({ id }) => id),
    [enrolmentId],
  );
}
