import { setTimeout as sleep } from 'node:timers/promises';
import { listCourses } from '#contracts/catalogue';
import { changeCohortStatus, giveSeat, nominate, openCohort } from '#contracts/enrolment';
import {
  createExam,
  listItems,
  publishExamVersion,
  readAttempt,
  saveResponses,
  scheduleSitting,
  startAttempt,
  submitAttempt,
} from '#contracts/exams';
import { claimScript, listDisputedScripts, markingSummary, sealMark } from '#contracts/grading';
import { readMe } from '#contracts/identity';
import { eventually } from '../../support/eventually.js';
import { examOf } from '../../support/marking.js';
import type { Session } from '../../support/session.js';

/** Signs somebody of the demo in. */
type As = (name: string) => Promise<Session>;

interface Plan {
  /** The code of the cohort and of its exam. */
  readonly code: string;
  /** The first parts of the officers' addresses: `trainee2.dz`. */
  readonly officers: readonly string[];
  /** Milliseconds from now. */
  readonly closesInMs: number;
}

const DAY_MS = 86_400_000;
const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const day = (offset: number): string => fromNow(offset * DAY_MS).slice(0, 10);
const stateOf = (officer: string): string => officer.split('.')[1] ?? '';
const NAME = { ar: 'تقرير إلى الخط الثاني', fr: 'Compte rendu à la seconde ligne', en: 'Report to the second line' };
const ANSWER = 'في الضوء المائل حافة حول الصورة، والعنصر الحيودي لا يكتمل عند زاويتها. أحلت الوثيقة إلى الخط الثاني.';

/** A cohort that runs, with an exam of one written question whose answers two markers judge. */
async function schedule(as: As, { code, officers, closesInMs }: Plan): Promise<string> {
  const registrar = await as('registrar');
  const { items } = await registrar.call(listCourses, { query: { limit: 50 } });
  const course = items.find((each) => each.code === 'TDE-1');
  if (!course) throw new Error('The demo centre has no course TDE-1');
  const { id: cohortId } = await registrar.call(openCohort, {
    body: {
      code,
      courseId: course.id,
      venue: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
      timeZone: 'Africa/Casablanca',
      languages: ['ar', 'fr', 'en'],
      startsOn: day(0),
      endsOn: day(4),
      nominationsCloseAt: fromNow(DAY_MS / 24),
      seats: officers.length + 1,
      quotas: [...new Set(officers.map(stateOf))].map((stateCode) => ({ stateCode, seats: officers.length })),
    },
  });
  for (const officer of officers) await seat(as, cohortId, officer);
  await registrar.call(changeCohortStatus, { params: { cohortId }, body: { to: 'running' } });
  const plan = { opensAt: fromNow(-60_000), closesAt: fromNow(closesInMs), lateGraceMinutes: 60 };
  const examVersionId = await writtenExam(as, code, course.id);
  const body = { ...plan, examVersionId, cohortId, timeZone: 'Africa/Casablanca' };
  return (await registrar.call(scheduleSitting, { body })).id;
}

async function seat(as: As, cohortId: string, officer: string): Promise<void> {
  const { person } = await (await as(officer)).call(readMe);
  const administrator = await as(`admin.${stateOf(officer)}`);
  const { id } = await administrator.call(nominate, { params: { cohortId }, body: { personId: person.id } });
  await (await as('registrar')).call(giveSeat, { params: { nominationId: id } });
}

async function writtenExam(as: As, code: string, courseId: string): Promise<string> {
  const instructor = await as('instructor');
  const { items } = await instructor.call(listItems, { query: { limit: 100 } });
  const written = items.filter(({ body }) => body.type === 'written').slice(0, 1);
  const { id: examId } = await instructor.call(createExam, { body: { code, courseId } });
  const body = {
    title: NAME,
    instructions: NAME,
    durationMinutes: 60,
    passPercent: 60,
    marksRequired: 2,
    items: written.map((item) => ({ code: item.code })),
  };
  return (await instructor.call(publishExamVersion, { params: { examId }, body })).id;
}

async function answer(officer: Session, attemptId: string): Promise<void> {
  const { items } = await officer.call(readAttempt, { params: { attemptId } });
  const answers = items.map(({ id: itemId }) => ({
    itemId,
    sequence: 1,
    answer: { type: 'written' as const, text: ANSWER },
    language: 'ar' as const,
    answeredAt: fromNow(0),
  }));
  await officer.call(saveResponses, { params: { attemptId }, body: { answers } });
}

async function sit(officer: Session, sittingId: string): Promise<void> {
  const { id: attemptId } = await officer.call(startAttempt, { params: { sittingId }, body: {} });
  await answer(officer, attemptId);
  await officer.call(submitAttempt, { params: { attemptId }, body: {} });
}

/** Officers hand in an answer each. @returns the sitting, once all of them wait for an examiner. */
export async function waitingScripts(as: As, code: string, officers: readonly string[]): Promise<string> {
  const examiner = await as('examiner1');
  const { waiting: before } = await examiner.call(markingSummary, {});
  const sittingId = await schedule(as, { code, officers, closesInMs: DAY_MS });
  for (const officer of officers) await sit(await as(officer), sittingId);
  await eventually(
    'the scripts',
    () => examiner.call(markingSummary, {}),
    ({ waiting }) => waiting >= before + officers.length,
  );
  return sittingId;
}

/** Two markers judge an answer: one gives it nothing, the other all. @returns the script that the chief decides. */
export async function disputedScript(as: As): Promise<string> {
  const sittingId = await schedule(as, { code: 'TDE-1-ALGER', officers: ['trainee2.dz'], closesInMs: DAY_MS });
  await sit(await as('trainee2.dz'), sittingId);
  const examId = await examOf(await as('registrar'), sittingId);
  await judge(await as('examiner2'), examId, Math.min);
  await judge(await as('examiner1'), examId, Math.max);
  const chief = await as('chief');
  const disputed = await eventually(
    'the disputed script',
    async () => (await chief.call(listDisputedScripts, {})).items,
    ({ length }) => length > 0,
  );
  return disputed[0]?.scriptId ?? '';
}

async function judge(examiner: Session, examId: string, of: (...points: number[]) => number): Promise<void> {
  const { task } = await eventually(
    'the script',
    () => examiner.call(claimScript, { body: { examId } }),
    (next) => next.task !== null,
  );
  if (!task) return;
  const criteria = task.rubric.map(({ id, levels }) => ({ id, points: of(...levels.map(({ points }) => points)) }));
  await examiner.call(sealMark, { params: { scriptId: task.scriptId }, body: { criteria, comment: null } });
}

/** An answer comes after the end of its sitting, within the grace. @returns the sitting. */
export async function lateSitting(as: As): Promise<string> {
  const closesInMs = 3_000;
  const sittingId = await schedule(as, { code: 'TDE-1-NIAMEY', officers: ['trainee2.ne'], closesInMs });
  const officer = await as('trainee2.ne');
  const { id: attemptId } = await officer.call(startAttempt, { params: { sittingId }, body: {} });
  await sleep(closesInMs + 500);
  await answer(officer, attemptId);
  await officer.call(submitAttempt, { params: { attemptId }, body: {} });
  return sittingId;
}
