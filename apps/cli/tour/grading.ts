import {
  claimScript,
  explainResult,
  listResults,
  releaseResult,
  saveMarkDraft,
  sealMark,
  type MarkingTask,
  type Result,
} from '#contracts/grading';
import type { HandedIn } from './exam.js';
import { eventually, expectEqual, expectThat, found } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';
import type { Seated } from './seat.js';

/** From the queue to a released result: the machine, one blind marker, the chief. */
export async function gradeAndRelease(
  people: People,
  narrator: Narrator,
  seated: Seated,
  exam: HandedIn,
): Promise<Result> {
  const task = await takeScript(people, narrator, seated, exam);
  await mark(people, task);
  narrator.say('marked', { code: task.candidateCode });

  const chief = await people.as('chief');
  const result = await eventually(async () => {
    const { items } = await chief.call(listResults, { query: { attemptId: exam.attemptId, limit: 10 } });
    return items[0];
  }, narrator.phrase('no-result'));
  expectEqual('the candidate to the chief', result.person, null);
  expectEqual('points of the result', result.points, exam.machinePoints + exam.writtenPoints);
  expectEqual('the highest points', result.maximum, exam.totalPoints);
  expectEqual('not released yet', result.releasedAt, null);
  const officer = await people.withPassword(seated.officer.email, seated.officer.password);
  const before = await officer.call(listResults, { query: { limit: 10 } });
  expectEqual('results of the officer before the release', before.items, []);

  const released = await chief.call(releaseResult, { params: { resultId: result.id } });
  expectThat('the result is released', released.releasedAt !== null && released.passed);
  const explained = await officer.call(explainResult, { params: { resultId: result.id } });
  expectEqual('points by item', sum(explained.items.map(({ points }) => points)), result.points);
  expectEqual('the name on the result', explained.person?.name, seated.name);
  narrator.say('released', { percent: result.percent, pass: result.passPercent });
  return released;
}

async function takeScript(people: People, narrator: Narrator, seated: Seated, exam: HandedIn): Promise<MarkingTask> {
  const examiner = await people.as('examiner1');
  const task = await eventually(async () => {
    const next = await examiner.call(claimScript, { body: { sittingId: exam.sittingId } });
    return next.task;
  }, narrator.phrase('no-result'));
  expectEqual('the candidate code on the script', task.candidateCode, exam.candidateCode);
  const shown = JSON.stringify(task);
  for (const secret of [seated.name.ar, seated.name.latin, seated.officer.id, seated.officer.email, exam.attemptId]) {
    expectThat('a marker learns nothing of the candidate', !shown.includes(secret));
  }
  const other = await people.as('examiner2');
  await other.refused(saveMarkDraft, 404, {
    params: { scriptId: task.scriptId },
    body: { criteria: [], comment: null },
  });
  return task;
}

/** Judges every criterion at its highest level, after a draft. */
async function mark(people: People, { scriptId, rubric, points }: MarkingTask): Promise<void> {
  const examiner = await people.as('examiner1');
  const params = { scriptId };
  const criteria = rubric.map(({ id, levels }) => ({ id, points: Math.max(...levels.map((level) => level.points)) }));
  const drafted = await examiner.call(saveMarkDraft, {
    params,
    body: { criteria: criteria.slice(0, 1), comment: null },
  });
  expectEqual('the draft kept', drafted.draft?.criteria, criteria.slice(0, 1));
  const half = await examiner.refused(sealMark, 400, {
    params,
    body: { criteria: [found('a criterion', criteria[0])], comment: null },
  });
  expectEqual('a mark that leaves criteria out', half, 'grading.criterion-missing');
  const sealed = await examiner.call(sealMark, { params, body: { criteria, comment: 'Complet et prudent.' } });
  expectEqual('points of the mark', sealed.points, points);
  const lower = criteria.map(({ id }) => ({
    id,
    points: found('a level', rubric.find((one) => one.id === id)?.levels[0]).points,
  }));
  await examiner.refused(sealMark, 409, { params, body: { criteria: lower, comment: 'Complet et prudent.' } });
}

const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((total, each) => total + each, 0) * 100) / 100;
