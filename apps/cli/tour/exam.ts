import {
  checkReceipt,
  listExams,
  listItems,
  listSittings,
  readAttempt,
  readReceipt,
  saveResponses,
  scheduleSitting,
  startAttempt,
  submitAttempt,
  type Answer,
  type AttemptPage,
  type PublishedItem,
} from '#contracts/exams';
import { newRandomId, type Language } from '#kernel';
import { toBeRead } from '#questions';
import { rightAnswerTo, wrongAnswerTo } from './answers.js';
import type { CentreClient } from './centre-client.js';
import { expectEqual, expectThat, found } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';
import type { Seated } from './seat.js';

/** Names the device that the tour answers from; every device draws its own id. */
const DEVICE = newRandomId();

/** What was handed in, and what the machine has to make of it. */
export interface HandedIn {
  readonly attemptId: string;
  readonly sittingId: string;
  readonly candidateCode: string;
  readonly machinePoints: number;
  readonly writtenPoints: number;
  readonly totalPoints: number;
}

/**
 * The exam: scheduled by the registrar, sat by the officer in Arabic with one switch to French, handed in for a
 * receipt.
 */
export async function sitExam(people: People, narrator: Narrator, seated: Seated): Promise<HandedIn> {
  const sittingId = await schedule(people, seated);
  const session = await people.withPassword(seated.officer.email, seated.officer.password);
  const started = await session.call(startAttempt, { params: { sittingId }, body: {} });
  expectEqual('status of the attempt', started.status, 'open');
  const again = await session.call(startAttempt, { params: { sittingId }, body: {} });
  expectEqual('the attempt started again', again.id, started.id);
  const attempt = await session.call(readAttempt, { params: { attemptId: started.id } });
  expectThat('no key leaves before the release', !JSON.stringify(attempt).includes('"correct"'));
  narrator.say('exam', {
    title: attempt.title[people.language],
    items: attempt.items.length,
    code: attempt.candidateCode,
  });

  const points = await answerAll(people, session, attempt);
  narrator.say('answers', { answers: attempt.items.length });
  await refuseOthers(people, attempt.id);

  await handIn(session, attempt.id, attempt.items.length);
  narrator.say('receipt');
  const { candidateCode, totalPoints } = attempt;
  return { attemptId: attempt.id, sittingId, candidateCode, totalPoints, ...points };
}

async function schedule(people: People, { courseId, cohortId }: Seated): Promise<string> {
  const registrar = await people.as('registrar');
  const { items: exams } = await registrar.call(listExams, { query: { courseId, limit: 10 } });
  const version = found('a published exam of the course', exams.find(({ latest }) => latest !== null)?.latest);
  const sitting = await registrar.call(scheduleSitting, {
    body: {
      examVersionId: version.id,
      cohortId,
      opensAt: new Date(Date.now() - 60_000).toISOString(),
      closesAt: new Date(Date.now() + 4 * 3_600_000).toISOString(),
      lateGraceMinutes: 60,
      timeZone: 'Africa/Casablanca',
    },
  });
  expectEqual('phase of the sitting', sitting.phase, 'open');
  const { items } = await registrar.call(listSittings, { query: { cohortId, limit: 10 } });
  expectEqual(
    'sittings of the cohort',
    items.map(({ id }) => id),
    [sitting.id],
  );
  return sitting.id;
}

/** Answers every item rightly except the first item of choice; half in Arabic, half in French. */
async function answerAll(people: People, session: CentreClient, attempt: AttemptPage) {
  const bank = await itemsOf(people);
  const wrong = found(
    'an item of choice',
    attempt.items.find(({ body }) => body.type === 'choice'),
  );
  const half = attempt.items.length / 2;
  let machinePoints = 0;
  let writtenPoints = 0;
  for (const [index, { id, points }] of attempt.items.entries()) {
    const item = found('the item in the bank', bank.get(id));
    const answer = id === wrong.id ? wrongAnswerTo(item) : rightAnswerTo(item);
    if (toBeRead(item.key, answer) !== null) writtenPoints += points;
    else if (id !== wrong.id) machinePoints += points;
    await save(session, attempt.id, { itemId: id, sequence: index + 1, answer, language: index < half ? 'ar' : 'fr' });
  }
  const kept = await session.call(readAttempt, { params: { attemptId: attempt.id } });
  expectEqual('answers kept', kept.responses.length, attempt.items.length);
  expectEqual('languages of the answers', [...new Set(kept.responses.map(({ language }) => language))].sort(), [
    'ar',
    'fr',
  ]);
  return { machinePoints, writtenPoints };
}

async function save(
  session: CentreClient,
  attemptId: string,
  given: { itemId: string; sequence: number; answer: Answer; language: Language },
): Promise<void> {
  const answers = [{ ...given, device: DEVICE, over: null, answeredAt: new Date().toISOString() }];
  const saved = await session.call(saveResponses, { params: { attemptId }, body: { answers } });
  const { itemId, sequence } = given;
  expectEqual('the answer acknowledged', saved.kept, [
    { itemId, sequence, late: false, revision: 1, stands: true, contested: false },
  ]);
  expectEqual('the answers refused', saved.refused, []);
}

async function itemsOf(people: People): Promise<Map<string, PublishedItem>> {
  const instructor = await people.as('instructor');
  const bank = new Map<string, PublishedItem>();
  let cursor: string | null = null;
  do {
    const page: { items: PublishedItem[]; nextCursor: string | null } = await instructor.call(listItems, {
      query: { limit: 10, ...(cursor ? { cursor } : {}) },
    });
    for (const item of page.items) bank.set(item.itemVersionId, item);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return bank;
}

async function refuseOthers(people: People, attemptId: string): Promise<void> {
  const other = await people.as('trainee1.tn');
  await other.refused(readAttempt, 404, { params: { attemptId } });
  await other.refused(submitAttempt, 404, { params: { attemptId }, body: {} });
  await people.stranger().refused(readAttempt, 401, { params: { attemptId } });
}

async function handIn(session: CentreClient, attemptId: string, answers: number): Promise<void> {
  const receipt = await session.call(submitAttempt, { params: { attemptId }, body: {} });
  expectEqual('answers on the receipt', receipt.answered, answers);
  expectEqual('late answers on the receipt', receipt.late, 0);
  const again = await session.call(submitAttempt, { params: { attemptId }, body: {} });
  expectEqual('the receipt of a second submission', again, receipt);
  expectEqual('the receipt read later', await session.call(readReceipt, { params: { attemptId } }), receipt);
  const verdict = await session.call(checkReceipt, { body: { receipt } });
  expectEqual('the receipt checked', verdict, { genuine: true, reason: null });
  const forged = await session.call(checkReceipt, { body: { receipt: { ...receipt, answered: answers + 1 } } });
  expectEqual('a receipt that was changed', forged, { genuine: false, reason: 'altered' });
}
