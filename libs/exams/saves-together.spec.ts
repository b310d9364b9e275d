import { setTimeout as sleep } from 'node:timers/promises';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, given, option } from './testing/responses.builder.js';

const centre = examCentre();

const responsesOf = async ({ candidate, id }: OpenAttempt): Promise<unknown[]> =>
  (await candidate.get(`/attempts/${id}`).expect(200)).body.responses as unknown[];

const save = ({ candidate, id }: OpenAttempt, ...answers: object[]) =>
  candidate.put(`/attempts/${id}/responses`, { answers });

const answer = ({ items }: OpenAttempt) => given(items.choice, 1, option('b'));

describe('A save', () => {
  it('of many candidates at once is answered to each as if it were alone', async () => {
    const fine = await Promise.all(Array.from({ length: 8 }, () => centre.attempt()));
    const [unknown, mistaken, handedIn, ended] = [
      await centre.attempt(),
      await centre.attempt(),
      await centre.attempt(),
      await centre.attempt(),
    ];
    await handedIn.candidate.post(`/attempts/${handedIn.id}/submissions`).expect(201);
    await centre.sql('update identity.session set ended_at = now() where person_id = $1', [ended.candidate.id]);
    // Once, as it is asked at the first answer in writing how many words the item takes.
    await save(mistaken, given(mistaken.items.numeric, 1, essay('44'))).expect(400);
    const hold = await centre.holdingSaves();
    const all = Promise.all([
      ...fine.map((attempt) => save(attempt, answer(attempt))),
      save(unknown, answer(unknown), given(newRandomId(), 2, option('a'))),
      save(mistaken, given(mistaken.items.numeric, 1, essay('44'))),
      save({ ...mistaken, candidate: unknown.candidate }, answer(mistaken)),
      save(handedIn, answer(handedIn)),
      save(ended, answer(ended)),
    ]);
    // Until each of them has come as far as the one that is written first.
    await sleep(500);
    await hold.end();
    const answers = await all;
    expect(answers.map(({ status }) => status)).toEqual([...fine.map(() => 200), 200, 400, 404, 409, 401]);
    expect(answers[8]?.body).toMatchObject({ refused: [{ index: 1, errors: [{ code: 'exams.item-unknown' }] }] });
    const codes = answers.slice(9).map(({ body }) => (body as { code: string }).code);
    expect(codes).toEqual(['exams.answer-type', 'exams.attempt-unknown', 'exams.attempt-closed', 'http.session-ended']);
    const kept = await Promise.all([...fine, unknown, mistaken, handedIn].map(responsesOf));
    expect(kept.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    const statements = answers.map(({ headers }) => Number(headers['x-statements']));
    expect(statements.reduce((sum, count) => sum + count, 0)).toBeLessThan(4);
  });

  it('waits while its attempt is being handed in, and nobody waits for it', async () => {
    const held = await Promise.all(Array.from({ length: 4 }, () => centre.attempt()));
    const other = await centre.attempt();
    const submission = await centre.holding(held.map(({ id }) => id));
    const waiting = held.map((attempt) => save(attempt, answer(attempt)));
    const answers = Promise.all(waiting);
    await save(other, answer(other)).expect(200);
    expect(await Promise.all(held.map(responsesOf))).toEqual([[], [], [], []]);
    await submission.end();
    expect((await answers).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
