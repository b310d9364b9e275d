import { setTimeout as sleep } from 'node:timers/promises';
import type { MarkingTask } from '#contracts/grading';
import { UnitOfWork, scopeOf } from '#database';
import { Exams, Submissions } from '#exams';
import { Marking, Scoring, Settlement } from '#grading';
import type { Centre } from '../centre.js';
import { callerOf, staffMember } from './callers.js';
import { JUDGED, gather, scheduleExam, seatAll } from './cohorts.js';
import type { DemoCourse } from './courses.js';
import type { DemoPerson } from './people/index.js';
import { JUDGED_REPORTS, LATE_REPORTS, type Judged } from './reports-in-doubt.js';
import { saveAnswers, start } from './sitting.js';

const HOUR = 3_600;
/** How long the sitting whose link was cut stays open; everybody who sits it has begun by then. */
const OPEN_SECONDS = 6;

interface LateReport {
  readonly officer: DemoPerson;
  readonly attemptId: string;
  readonly itemId: string;
  readonly report: (typeof LATE_REPORTS)[number];
}

/**
 * Makes a cohort whose reports are each judged by two markers: some are in dispute, some wait for the second mark, and
 * some were completed after the end because the link was cut.
 * @returns what is left to do once that end has come.
 */
export async function markTwice(
  centre: Centre,
  course: DemoCourse,
  random: () => number,
): Promise<() => Promise<void>> {
  const exam = await publishReport(centre, course);
  const cohort = await gather(centre, course, JUDGED);
  await seatAll(centre, cohort);
  const plan = { ...JUDGED, id: cohort.id };
  const late = cohort.officers.slice(0, LATE_REPORTS.length);
  const judged = cohort.officers.slice(LATE_REPORTS.length);

  const closes = Date.now() + OPEN_SECONDS * 1_000;
  const cut = await scheduleExam(centre, exam, plan, OPEN_SECONDS / HOUR);
  const begun: LateReport[] = [];
  for (const [at, report] of LATE_REPORTS.entries()) {
    const officer = late[at];
    if (officer) begun.push({ ...(await write(centre, cut, officer, report.inTime, report.language, random)), report });
  }

  const sittingId = await scheduleExam(centre, exam, plan, 7 * 24);
  for (const [at, { text, language }] of JUDGED_REPORTS.entries()) {
    const officer = judged[at];
    if (officer) await handIn(centre, await write(centre, sittingId, officer, text, language, random));
  }
  await judge(centre, exam.examId, 'examiner1', ({ first }) => first);
  await judge(centre, exam.examId, 'examiner2', ({ second }) => second);
  return async () => {
    await sleep(Math.max(0, closes - Date.now()) + 100);
    for (const one of begun) await complete(centre, one);
  };
}

async function publishReport(centre: Centre, course: DemoCourse): Promise<DemoCourse> {
  const instructor = staffMember('instructor');
  const exams = centre.get(Exams);
  const { id: examId } = await exams.create(instructor, { code: 'TDE-1-REPORT', courseId: course.courseId });
  const version = await exams.publishVersion(instructor, examId, {
    title: {
      ar: 'تقرير إلى خط التفتيش الثاني',
      fr: 'Compte rendu à la seconde ligne',
      en: 'Report to the second line',
    },
    instructions: {
      ar: 'اكتب تقريرك في 150 كلمة على الأكثر. يصحّحه مصححان لا يعرفان اسمك، ولا يرى أحدهما درجة الآخر.',
      fr: 'Rédigez votre compte rendu en 150 mots au plus. Deux correcteurs, qui ignorent votre nom et la note de l’autre, l’évaluent.',
      en: 'Write your report in 150 words at most. Two markers judge it; neither knows your name or the mark of the other.',
    },
    durationMinutes: 30,
    passPercent: 60,
    marksRequired: 2,
    items: [{ code: 'TDE-1-020' }],
  });
  return { ...course, examId, examVersionId: version.id };
}

type Written = Omit<LateReport, 'report'>;

async function write(
  centre: Centre,
  sittingId: string,
  officer: DemoPerson,
  text: string,
  language: (typeof LATE_REPORTS)[number]['language'],
  random: () => number,
): Promise<Written> {
  const work = centre.get(UnitOfWork);
  const attemptId = await start(work, sittingId, officer, random);
  const item = await work.one<{ id: string }>('select item_order[1] as id from exams.attempt where id = $1', [
    attemptId,
  ]);
  const itemId = item?.id ?? '';
  await saveAnswers(work, officer, attemptId, [{ itemId, answer: { type: 'written', text }, language }]);
  return { officer, attemptId, itemId };
}

async function handIn(centre: Centre, { officer, attemptId }: Written): Promise<void> {
  await centre.get(Submissions).submit(callerOf(officer), attemptId);
  await centre.get(Scoring).grade(attemptId);
}

async function complete(centre: Centre, late: LateReport): Promise<void> {
  const { late: text, language } = late.report;
  const answer = { type: 'written' as const, text };
  const given = [{ itemId: late.itemId, answer, language }];
  await saveAnswers(centre.get(UnitOfWork), late.officer, late.attemptId, given, 1);
  await centre.get(Submissions).submit(callerOf(late.officer), late.attemptId);
}

/** One marker takes every report once, and gives back those that they have not judged yet. */
async function judge(
  centre: Centre,
  examId: string,
  marker: string,
  judgementOf: (report: (typeof JUDGED_REPORTS)[number]) => Judged | null,
): Promise<void> {
  const examiner = staffMember(marker);
  const marking = centre.get(Marking);
  for (const _report of JUDGED_REPORTS) {
    const sealed = await centre.get(UnitOfWork).runAs(scopeOf(examiner), async () => {
      const { task } = await marking.next(examiner, { examId });
      const report = JUDGED_REPORTS.find(({ text }) => text === task?.answer);
      if (!task || !report) return null;
      const judged = judgementOf(report);
      if (judged) await marking.seal(examiner, task.scriptId, markOf(task, judged));
      else await marking.giveBack(examiner, task.scriptId);
      return judged && task.scriptId;
    });
    if (sealed) await centre.get(Settlement).consider(sealed);
  }
}

const markOf = ({ rubric }: MarkingTask, { points, comment }: Judged) => ({
  criteria: rubric.map(({ id }, at) => ({ id, points: points[at] ?? 0 })),
  comment,
});
