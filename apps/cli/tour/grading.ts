import {
  claimScript,
  explainResult,
  getResult,
  listResults,
  releaseResult,
  returnScript,
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
  const own = await officer.call(getResult, { params: { resultId: result.id } });
  expectEqual('points of the released result', own.points, result.points);
  expectEqual('the name on the result', own.person?.name, seated.name);
  expectThat('keys open after the sitting', own.explainedFrom !== null);
  await officer.refused(explainResult, 409, { params: { resultId: result.id } });
  narrator.say('released', { percent: result.percent, pass: result.passPercent });
  return released;
}

async function takeScript(people: People, narrator: Narrator, seated: Seated, exam: HandedIn): Promise<MarkingTask> {
  const examiner = await people.as('examiner1');
  const task = await eventually(async () => {
    const { task } = await examiner.call(claimScript, { body: {} });
    if (!task || task.candidateCode === exam.candidateCode) return task;
    // A marker cannot ask for the scripts of a sitting. A script that is given back comes after all others.
    await examiner.call(returnScript, { params: { scriptId: task.scriptId } });
    return null;
  }, narrator.phrase('no-result'));
  expectEqual('the candidate code on the script', task.candidateCode, exam.candidateCode);
  const shown = JSON.stringify(task);
  for (const secret of [seated.name.ar, seated.name.latin, seated.officer.id, seated.officer.email, exam.attemptId]) {
    expectThat('a marker learns nothing of the candidate', !shown.includes(secret));
  }
  const other = await people.as('examiner2');
  await other.refused(saveMarkDraft, 404, {
    params: { scriptId: task.scriptId },
    body: { criteria: [], comment: null, over: 0 },
  });
  return task;
}

/** Judges every criterion at its highest level, after a draft. */
async function mark(people: People, task: MarkingTask): Promise<void> {
  const { scriptId, rubric, points } = task;
  const examiner = await people.as('examiner1');
  const params = { scriptId };
  const criteria = rubric.map(({ id, levels }) => ({ id, points: Math.max(...levels.map((level) => level.points)) }));
  const drafted = await examiner.call(saveMarkDraft, {
    params,
    body: { criteria: criteria.slice(0, 1), comment: null, over: task.draftVersion },
  });
  expectEqual('the draft kept', drafted.draft?.criteria, criteria.slice(0, 1));
  const half = await examiner.refused(sealMark, 400, {
    params,
    body: { criteria: [found('a criterion', criteria[0])], comment: null },
  });
  expectEqual('a mark that leaves criteria out', half, 'grading.criterion-missing');
  const sealed = await examiner.call(sealMark, {
    params,
    body: { criteria, comment: 'Complet et prudent.', over: drafted.draftVersion },
  });
  expectEqual('points of the mark', sealed.points, points);
  const lower = criteria.map(({ id }) => ({
    id,
    points: found('a level', rubric.find((one) => one.id === id)?.levels[0]).points,
  }));
  await examiner.refused(sealMark, 409, { params, body: { criteria: lower, comment: 'Complet et prudent.' } });
}
