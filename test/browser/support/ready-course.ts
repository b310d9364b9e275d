import { listCourses } from '#contracts/catalogue';
import { openCohort } from '#contracts/enrolment';
import { createExam, publishExamVersion, scheduleSitting, type PublishedItem } from '#contracts/exams';
import { createPerson } from '#contracts/identity';
import type { Language, LocalizedText } from '#kernel';
import { bankOf } from '../../support/marking.js';
import { Session } from '../../support/session.js';

const HOUR = 3_600_000;
/** Its clock always differs from that of a device here, so that every time of the sitting is told by both. */
const VENUE = 'Africa/Cairo';
const day = (offset: number): string => new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);
const instant = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

/** Every kind of question: one of several options, several, numbers, marks on a drawing, and a report. */
const ITEMS = ['001', '003', '005', '008', '012', '013', '018', '019', '020'].map((number) => ({
  code: `TDE-1-${number}`,
}));

export interface Officer {
  /** Signs in as `<login>@demo.example`. */
  readonly login: string;
  readonly name: { readonly ar: string; readonly latin: string };
}

/** What is there before the first person of the journey: a cohort, its exam, and an officer who has no place yet. */
export interface ReadyCourse {
  readonly officer: Officer;
  readonly cohort: { readonly id: string; readonly code: string };
  readonly course: { readonly id: string; readonly title: LocalizedText };
  readonly exam: {
    readonly title: Readonly<Record<Language, string>>;
    readonly sittingId: string;
    readonly closes: { readonly at: string; readonly zone: string };
    readonly questions: number;
  };
  /** The items of the bank with their keys. */
  readonly bank: readonly PublishedItem[];
}

/** Made through the interface, as no screen offers it. `stamp` keeps codes apart: digits, alike in all languages. */
export async function makeReady(url: string, officer: Officer, stamp: string): Promise<ReadyCourse> {
  const registrar = await Session.of(url, 'registrar');
  const instructor = await Session.of(url, 'instructor');
  const { items: courses } = await registrar.call(listCourses, { query: { limit: 50 } });
  const course = courses.find(({ code }) => code === 'TDE-1');
  if (!course) throw new Error('The demo centre has no course TDE-1');
  const cohort = await open(registrar, course.id, `BROWSER-${stamp}`);
  const title = { ar: `اختبار الوثائق ${stamp}`, fr: `Examen des documents ${stamp}`, en: `Documents exam ${stamp}` };
  const examVersionId = await publish(instructor, course.id, { code: `TDE-1-${stamp}`, title });
  const sitting = await registrar.call(scheduleSitting, {
    body: {
      examVersionId,
      cohortId: cohort.id,
      opensAt: instant(-0.1),
      closesAt: instant(4),
      lateGraceMinutes: 60,
      timeZone: VENUE,
    },
  });
  await enter(await Session.of(url, 'admin.ma'), officer);
  const bank = [...(await bankOf(instructor)).values()];
  const closes = { at: sitting.closesAt, zone: VENUE };
  const exam = { title, sittingId: sitting.id, closes, questions: ITEMS.length };
  return { officer, cohort, course, exam, bank };
}

async function open(registrar: Session, courseId: string, code: string) {
  const { id } = await registrar.call(openCohort, {
    body: {
      code,
      courseId,
      venue: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
      timeZone: 'Africa/Casablanca',
      languages: ['ar', 'fr', 'en'],
      startsOn: day(-1),
      endsOn: day(4),
      nominationsCloseAt: instant(1),
      seats: 2,
      quotas: [{ stateCode: 'ma', seats: 1 }],
    },
  });
  return { id, code };
}

/** Publishes an exam in which two markers judge each written answer. */
async function publish(
  instructor: Session,
  courseId: string,
  { code, title }: { readonly code: string; readonly title: ReadyCourse['exam']['title'] },
): Promise<string> {
  const exam = await instructor.call(createExam, { body: { code, courseId } });
  const { id } = await instructor.call(publishExamVersion, {
    params: { examId: exam.id },
    body: {
      title,
      instructions: { ar: 'أجب عن كل الأسئلة.', fr: 'Répondez à toutes les questions.', en: 'Answer every question.' },
      durationMinutes: 45,
      passPercent: 60,
      marksRequired: 2,
      items: ITEMS,
    },
  });
  return id;
}

async function enter(administrator: Session, { login, name }: Officer): Promise<void> {
  await administrator.call(createPerson, {
    body: {
      stateCode: 'ma',
      email: `${login}@demo.example`,
      name,
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
      password: 'Rabat-2013',
    },
  });
}
