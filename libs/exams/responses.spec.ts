import type { KeptResponse } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, figure, given, marks, option } from './testing/responses.builder.js';

const centre = examCentre();

const responsesOf = async ({ candidate, id }: OpenAttempt): Promise<KeptResponse[]> =>
  (await candidate.get(`/attempts/${id}`).expect(200)).body.responses as KeptResponse[];

const save = ({ candidate, id }: OpenAttempt, ...answers: object[]) =>
  candidate.put(`/attempts/${id}/responses`, { answers });

describe('A save', () => {
  it('keeps answers of every type, in the language in which each was given', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric, hotspot, written } = attempt.items;
    const answers = [
      given(choice, 1, option('b'), { language: 'ar' }),
      given(numeric, 2, figure(0.1 + 0.2), { language: 'fr' }),
      given(hotspot, 3, marks([10, 10.5], [70, 70]), { language: 'en' }),
      given(written, 4, essay('أفحص أولاً الورق ثم الحبر: MRZ ≠ VIZ 🙂'), { language: 'ar' }),
    ];
    const { body } = await save(attempt, ...answers).expect(200);
    expect(body.late).toBe(false);
    expect(body.kept).toHaveLength(4);
    const kept = await responsesOf(attempt);
    for (const answer of answers) expect(kept).toContainEqual(expect.objectContaining(answer));
  });

  it('is one statement, the session included', async () => {
    const attempt = await centre.attempt();
    const { headers } = await save(attempt, given(attempt.items.choice, 1, option('a'))).expect(200);
    expect(headers['x-statements']).toBe('1');
  });

  it('that comes out of order or again changes nothing, and is told what is kept', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, given(choice, 5, option('b'))).expect(200);
    const older = await save(attempt, given(choice, 3, option('a'))).expect(200);
    const again = await save(attempt, given(choice, 5, option('b'))).expect(200);
    const kept = { itemId: choice, sequence: 5, late: false, revision: 1, contested: false };
    expect(older.body.kept).toEqual([{ ...kept, stands: false }]);
    expect(again.body.kept).toEqual([{ ...kept, stands: true }]);
    expect(await responsesOf(attempt)).toMatchObject([{ sequence: 5, answer: option('b') }]);
    await save(attempt, given(choice, 6, option('c'))).expect(200);
    expect(await responsesOf(attempt)).toMatchObject([{ sequence: 6, answer: option('c') }]);
  });

  it('withdraws an answer with null, and an older answer does not bring it back', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, given(choice, 1, option('b'))).expect(200);
    await save(attempt, given(choice, 3, null)).expect(200);
    await save(attempt, given(choice, 2, option('a'))).expect(200);
    expect(await responsesOf(attempt)).toMatchObject([{ sequence: 3, answer: null }]);
  });

  it('that names an item twice keeps the higher sequence', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    const { body } = await save(attempt, given(choice, 9, option('b')), given(choice, 8, option('a'))).expect(200);
    expect(body.kept).toMatchObject([{ itemId: choice, sequence: 9, late: false, stands: true }]);
    expect(await responsesOf(attempt)).toMatchObject([{ sequence: 9, answer: option('b') }]);
  });

  it('takes ids in capital letters, as some devices write them', async () => {
    const attempt = await centre.attempt();
    const { body } = await save(attempt, given(attempt.items.choice.toUpperCase(), 1, option('b'))).expect(200);
    expect(body.kept).toMatchObject([{ itemId: attempt.items.choice, sequence: 1, late: false }]);
  });

  it('of fifty at once over the same items, in any order, leaves the highest sequence of each', async () => {
    const attempt = await centre.attempt();
    const ids = Object.values(attempt.items);
    const types = Object.keys(attempt.items);
    const answerTo = (index: number, sequence: number) =>
      [option('b'), figure(sequence), marks([sequence, 1]), essay(`${sequence}`)][
        ['choice', 'numeric', 'hotspot', 'written'].indexOf(types[index] ?? '')
      ] ?? null;
    const saves = Array.from({ length: 50 }, (_, turn) => {
      const answers = ids.map((id, index) => given(id, turn + 1, answerTo(index, turn + 1)));
      return save(attempt, ...(turn % 2 ? answers : answers.reverse()));
    });
    for (const { status } of await Promise.all(saves)) expect(status).toBe(200);
    expect((await responsesOf(attempt)).map(({ sequence }) => sequence)).toEqual([50, 50, 50, 50]);
  });

  it('keeps an answer of the longest text allowed', async () => {
    const attempt = await centre.attempt();
    const text = 'ع'.repeat(20_000);
    await save(attempt, given(attempt.items.written, 1, essay(text))).expect(200);
    expect(await responsesOf(attempt)).toMatchObject([{ answer: { text } }]);
  });
});

describe('A save is refused', () => {
  it.each<[string, object, string]>([
    ['no sequence', { sequence: undefined }, 'answers.0.sequence'],
    ['a sequence of nothing', { sequence: 0 }, 'answers.0.sequence'],
    ['a language that is not ours', { language: 'de' }, 'answers.0.language'],
    ['a time that is none', { answeredAt: 'today' }, 'answers.0.answeredAt'],
    ['an answer without its value', { answer: { type: 'choice' } }, 'answers.0.answer.selected'],
    ['a field that nobody knows', { late: false }, 'answers.0.late'],
    ['a character that no database holds', { answer: essay('a\u0000b') }, 'answers.0.answer.text'],
  ])('with %s', async (_what, change, path) => {
    const attempt = await centre.attempt();
    const { body } = await save(attempt, { ...given(attempt.items.choice, 1, option('a')), ...change }).expect(400);
    expect((body.errors as { path: string }[]).map((error) => error.path)).toContain(path);
  });

  it('with no answer, or with more than fifty', async () => {
    const attempt = await centre.attempt();
    await save(attempt).expect(400);
    const many = Array.from({ length: 51 }, (_, index) => given(attempt.items.choice, index + 1, option('a')));
    await save(attempt, ...many).expect(400);
  });

  it('to the attempt of another, of the same state or another, and to none', async () => {
    const attempt = await centre.attempt();
    const answer = given(attempt.items.choice, 1, option('a'));
    for (const stateCode of ['ma', 'tn']) {
      const candidate = await centre.candidate({ stateCode });
      const { body } = await save({ ...attempt, candidate }, answer).expect(404);
      expect(body.code).toBe('exams.attempt-unknown');
    }
    await save({ ...attempt, id: newRandomId() }, answer).expect(404);
    expect(await responsesOf(attempt)).toEqual([]);
  });

  it('to strangers, to those whose session ended, and to those who are no trainees', async () => {
    const { id, items, candidate } = await centre.attempt();
    const body = { answers: [given(items.choice, 1, option('a'))] };
    const stranger = centre.api.stranger();
    await stranger.put(`/api/v1/attempts/${id}/responses`).send(body).expect(401);
    await stranger.put(`/api/v1/attempts/${id}/responses`).set('cookie', 'rtc_session=guessed').send(body).expect(401);
    const admin = await centre.reader({ role: 'state-admin' });
    await admin.put(`/attempts/${id}/responses`, body).expect(403);
    await centre.sql('update identity.session set ended_at = now() where person_id = $1', [candidate.id]);
    await candidate.put(`/attempts/${id}/responses`, body).expect(401);
  });

  it('after the submission, saying of each answer what is kept', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric, hotspot } = attempt.items;
    await save(attempt, given(choice, 4, option('b')), given(numeric, 5, figure(44))).expect(200);
    await attempt.candidate.post(`/attempts/${attempt.id}/submissions`).expect(201);
    const late = [given(choice, 4, option('b')), given(numeric, 6, figure(43)), given(hotspot, 7, marks([1, 1]))];
    const { body } = await save(attempt, ...late)
      .set('accept-language', 'en')
      .expect(409);
    expect(body.code).toBe('exams.attempt-closed');
    expect(body.errors).toEqual([
      { path: 'answers.0', code: 'exams.response-kept', message: expect.stringContaining('4') },
      { path: 'answers.1', code: 'exams.older-response-kept', message: expect.stringContaining('5') },
      { path: 'answers.2', code: 'exams.response-not-kept', message: 'No answer to this question is kept.' },
    ]);
    expect((await responsesOf(attempt)).map(({ sequence }) => sequence).sort()).toEqual([4, 5]);
  });
});

describe('A late answer', () => {
  it('is kept and marked, beside the one in time', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, given(choice, 1, option('a'))).expect(200);
    await centre.passDeadline(attempt.id);
    const { body } = await save(attempt, given(choice, 2, option('b'))).expect(200);
    expect(body).toMatchObject({ late: true, kept: [{ itemId: choice, sequence: 2, late: true }] });
    expect(await responsesOf(attempt)).toMatchObject([
      { late: false, sequence: 1, answer: option('a') },
      { late: true, sequence: 2, answer: option('b') },
    ]);
  });

  it('is none where the answer was kept in time and is only repeated', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, given(choice, 3, option('a'))).expect(200);
    await centre.passDeadline(attempt.id);
    const { body } = await save(attempt, given(choice, 3, option('a')), given(choice, 2, option('c'))).expect(200);
    expect(body.kept).toMatchObject([{ itemId: choice, sequence: 3, late: false, stands: true }]);
    expect(await responsesOf(attempt)).toHaveLength(1);
  });

  it('gives way to a later one alone', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await centre.passDeadline(attempt.id);
    await save(attempt, given(choice, 7, option('b'))).expect(200);
    await save(attempt, given(choice, 6, option('a'))).expect(200);
    expect(await responsesOf(attempt)).toMatchObject([{ late: true, sequence: 7, answer: option('b') }]);
  });
});
