import { createHash, randomBytes } from 'node:crypto';
import type { Answer, ItemDocument } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { Submissions } from '#exams';
import { newId, newRandomId, type Language } from '#kernel';
import { rightAnswer } from '#questions';
import type { Centre } from '../centre.js';
import { callerOf } from './callers.js';
import { travelDocumentItems } from './content/index.js';
import type { DemoPerson } from './people/index.js';
import { wrongAnswer } from './wrong-answers.js';
import { REPORTS } from './written-answers.js';

const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const documents = new Map(travelDocumentItems.map((item) => [item.code, item]));

interface Started {
  readonly attempt: { readonly id: string };
}

/**
 * Has one officer sit the exam: they answer item after item in their language, with the luck that `random` gives them,
 * and hand in. This calls the same functions of the database as over HTTP.
 * @param given the share of answers that are right; drawn where it is not given.
 * @returns the id of the attempt.
 */
export async function sit(
  centre: Centre,
  sittingId: string,
  officer: DemoPerson,
  random: () => number,
  given?: number,
): Promise<string> {
  const work = centre.get(UnitOfWork);
  const attemptId = await start(work, sittingId, officer, random);
  const ability = given ?? 0.62 + random() * 0.36;
  const items = await work.query<{ id: string; code: string }>(
    `select v.id, i.code from exams.attempt a join exams.item_version v on v.id = any (a.item_order)
       join exams.item i on i.id = v.item_id where a.id = $1 order by i.code`,
    [attemptId],
  );
  await saveAnswers(
    work,
    officer,
    attemptId,
    items.map(({ id, code }) => ({
      itemId: id,
      answer: answerTo(documentOf(code), officer.language, random, random() < ability),
      language: officer.language,
    })),
  );
  await centre.get(Submissions).submit(callerOf(officer), attemptId);
  return attemptId;
}

export async function start(
  work: UnitOfWork,
  sittingId: string,
  officer: DemoPerson,
  random: () => number,
): Promise<string> {
  const code = `C-${Array.from({ length: 6 }, () => CODE_LETTERS[Math.floor(random() * CODE_LETTERS.length)]).join('')}`;
  const row = await work.one<{ answer: Started }>('select exams.start_attempt($1, $2, $3, $4) as answer', [
    officer.id,
    sittingId,
    newRandomId(),
    code,
  ]);
  if (!row) throw new Error('The attempt was not started');
  return row.answer.attempt.id;
}

interface Given {
  readonly itemId: string;
  readonly answer: Answer;
  readonly language: Language;
}

/** Saves the answers that an officer gives, as their device would; each item had `before` answers already. */
export async function saveAnswers(
  work: UnitOfWork,
  officer: DemoPerson,
  attemptId: string,
  given: readonly Given[],
  before = 0,
): Promise<void> {
  const token = await openSession(work, officer);
  const answers = given.map((one, index) => ({
    ...one,
    device: attemptId,
    deviceKind: 'computer',
    sequence: before + index + 1,
    over: before,
    answeredAt: new Date().toISOString(),
  }));
  const save = { token: token.toString('hex'), attemptId, answers };
  await work.query('select exams.save_responses($1)', [JSON.stringify([save])]);
  await work.query('select identity.end_session($1)', [token]);
}

async function openSession(work: UnitOfWork, officer: DemoPerson): Promise<Buffer> {
  const token = createHash('sha256').update(randomBytes(32)).digest();
  const opened = await work.one<{ until: Date | null }>(
    `select identity.open_session($1, $2, f.person_id, f.password_hash, null, null) as until
     from identity.sign_in_lookup($3, null) f`,
    [newId(), token, officer.email],
  );
  if (!opened?.until) throw new Error(`${officer.email} was not signed in`);
  return token;
}

/** A right or a wrong answer; a report is one of those in `language`, which markers judge. */
function answerTo(item: ItemDocument, language: Language, random: () => number, right: boolean): Answer {
  const reports = REPORTS.filter((each) => each.language === language);
  const text = reports[Math.floor(random() * reports.length)]?.text ?? '';
  return (right ? null : wrongAnswer(item, random)) ?? rightAnswer(item.key, text);
}

function documentOf(code: string): ItemDocument {
  const document = documents.get(code);
  if (!document) throw new Error(`The demo has no item ${code}`);
  return document;
}
