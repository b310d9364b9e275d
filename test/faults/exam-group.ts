import { listCourses } from '#contracts/catalogue';
import { changeCohortStatus, giveSeat, nominate, openCohort } from '#contracts/enrolment';
import { createExam, publishExamVersion, scheduleSitting, type PublishedItem } from '#contracts/exams';
import { createPerson } from '#contracts/identity';
import { bankOf } from '../support/marking.js';
import { Session } from '../support/session.js';
import { Candidate } from './candidate.js';
import { Traffic } from './traffic.js';

const HOUR = 3_600_000;
const AT_ONCE = 10;
const day = (offset: number): string => instant(offset * 24).slice(0, 10);
const instant = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const text = (ar: string, fr: string, en: string) => ({ ar, fr, en });

interface Officer {
  readonly id: string;
  readonly name: string;
  readonly session: Session;
}

/** One exam that everybody in the group sits. */
export interface HeldExam {
  readonly sittingId: string;
  readonly candidates: readonly Candidate[];
}

/** Does `work` for each, a few at a time. */
async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/** Officers of one state who sit one exam after another, on a paper that the machine scores alone. */
export class ExamGroup {
  private exams = 0;

  private constructor(
    private readonly registrar: Session,
    private readonly administrator: Session,
    private readonly officers: readonly Officer[],
    private readonly course: { readonly id: string; readonly examVersionId: string },
    /** The items of the bank with their keys. */
    readonly bank: ReadonlyMap<string, PublishedItem>,
    readonly traffic: Traffic,
  ) {}

  /** Enters so many officers and signs them in by `front`; the desks work at `url`. */
  static async furnish(url: string, front: string, seats: number): Promise<ExamGroup> {
    const [registrar, administrator, instructor] = await Promise.all(
      ['registrar', 'admin.ma', 'instructor'].map((name) => Session.of(url, name)),
    );
    if (!registrar || !administrator || !instructor) throw new Error('The demo centre has no desks');
    const traffic = new Traffic();
    const numbers = Array.from({ length: seats }, (_, index) => index + 1);
    const officers = await each(numbers, (number) => enter(administrator, { front, number, traffic }));
    const bank = await bankOf(instructor);
    return new ExamGroup(registrar, administrator, officers, await publish(registrar, instructor, bank), bank, traffic);
  }

  /** A new cohort with everybody in it, and an exam that is open to it and that everybody has started. */
  async hold(): Promise<HeldExam> {
    this.exams += 1;
    const { registrar, administrator, officers, course, traffic } = this;
    const { id: cohortId } = await registrar.call(openCohort, { body: this.cohort() });
    const nominations = await each(officers, ({ id: personId }) =>
      administrator.call(nominate, { params: { cohortId }, body: { personId } }),
    );
    await each(nominations, ({ id: nominationId }) => registrar.call(giveSeat, { params: { nominationId } }));
    await registrar.call(changeCohortStatus, { params: { cohortId }, body: { to: 'running' } });
    const { id: sittingId } = await registrar.call(scheduleSitting, {
      body: {
        examVersionId: course.examVersionId,
        cohortId,
        opensAt: instant(-1),
        closesAt: instant(12),
        lateGraceMinutes: 60,
        timeZone: 'Africa/Casablanca',
      },
    });
    const candidates = await each(officers, ({ session, name }) => Candidate.at(session, name, sittingId, traffic));
    return { sittingId, candidates: candidates.filter((candidate) => candidate !== null) };
  }

  private cohort() {
    return {
      code: `HALL-${this.exams}`,
      courseId: this.course.id,
      venue: text('الرباط', 'Rabat', 'Rabat'),
      timeZone: 'Africa/Casablanca',
      languages: ['ar' as const, 'fr' as const, 'en' as const],
      startsOn: day(-1),
      endsOn: day(4),
      nominationsCloseAt: instant(1),
      seats: this.officers.length,
      quotas: [{ stateCode: 'ma', seats: this.officers.length }],
    };
  }
}

interface Entering {
  readonly front: string;
  readonly number: number;
  readonly traffic: Traffic;
}

async function enter(administrator: Session, { front, number, traffic }: Entering): Promise<Officer> {
  const name = `hall${number}.ma`;
  const { id } = await administrator.call(createPerson, {
    body: {
      stateCode: 'ma',
      email: `${name}@demo.example`,
      name: { ar: `ضابط القاعة ${number}`, latin: `Officier de la salle ${number}` },
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
  return { id, name, session: await Session.of(front, name, (failure) => traffic.refused(failure)) };
}

/** An exam of every item of the bank that needs no marker. */
async function publish(registrar: Session, instructor: Session, bank: ReadonlyMap<string, PublishedItem>) {
  const { items: courses } = await registrar.call(listCourses, { query: { limit: 50 } });
  const course = courses.find(({ code }) => code === 'TDE-1');
  if (!course) throw new Error('The demo centre has no course TDE-1');
  const { id: examId } = await instructor.call(createExam, { body: { code: 'TDE-1-HALL', courseId: course.id } });
  const codes = [...bank.values()]
    .filter(({ code, body }) => code.startsWith('TDE-1-') && body.type !== 'written')
    .map(({ code }) => ({ code }));
  const { id: examVersionId } = await instructor.call(publishExamVersion, {
    params: { examId },
    body: {
      title: text('اختبار القاعة', 'Examen de la salle', 'Exam of the hall'),
      instructions: text('أجب عن كل الأسئلة.', 'Répondez à toutes les questions.', 'Answer every question.'),
      durationMinutes: 240,
      passPercent: 60,
      marksRequired: 1,
      items: codes,
    },
  });
  return { id: course.id, examVersionId };
}
