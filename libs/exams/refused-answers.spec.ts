import type { KeptResponse } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, figure, given, givenOn, marks, option } from './testing/responses.builder.js';

const centre = examCentre();

const responsesOf = async ({ candidate, id }: OpenAttempt): Promise<KeptResponse[]> =>
  (await candidate.get(`/attempts/${id}`).expect(200)).body.responses as KeptResponse[];

const save = ({ candidate, id }: OpenAttempt, ...answers: object[]) =>
  candidate.put(`/attempts/${id}/responses`, { answers });

describe('An answer that cannot be taken', () => {
  const messageIn = (body: { refused: { errors: { message: string }[] }[] }) => body.refused[0]?.errors[0]?.message;

  it('is named with its question and the limit, and the others are kept', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric, hotspot, written } = attempt.items;
    const { body } = await save(
      attempt,
      given(choice, 1, option('b')),
      given(written, 2, essay('ع'.repeat(20_001))),
      given(numeric, 3, figure(44)),
      given(hotspot, 4, marks([1, 1])),
    )
      .set('accept-language', 'en')
      .expect(200);
    expect(body.refused).toMatchObject([
      {
        index: 1,
        itemId: written,
        number: attempt.page.items.find(({ id }) => id === written)?.number,
        errors: [{ path: 'answers.1.answer.text', code: 'http.fields.too-long' }],
      },
    ]);
    expect(messageIn(body)).toBe('At most 20,000 characters are accepted.');
    const kept = (await responsesOf(attempt)).map(({ itemId }) => itemId);
    expect(kept.sort()).toEqual([choice, numeric, hotspot].sort());
    expect(body.kept).toHaveLength(3);
  });

  it.each([
    ['of another question', 'itemId', 'exams.item-unknown', () => given(newRandomId(), 2, option('a'))],
    [
      'of another type',
      'answer.type',
      'exams.answer-type',
      ({ items }: OpenAttempt) => given(items.numeric, 2, essay('44')),
    ],
    [
      'with too many marks',
      'answer.points',
      'http.fields.too-many',
      ({ items }: OpenAttempt) =>
        given(items.hotspot, 2, marks(...Array.from({ length: 11 }, (_, at): [number, number] => [at, at]))),
    ],
    [
      'with a number beyond all bounds',
      'answer.value',
      'http.fields.not-a-number',
      ({ items }: OpenAttempt) => ({
        ...given(items.numeric, 2, null),
        answer: { type: 'numeric', value: '1e999' },
      }),
    ],
    [
      'with half an emoji',
      'answer.text',
      'http.fields.unreadable',
      ({ items }: OpenAttempt) => given(items.written, 2, essay('\ud83d')),
    ],
    [
      'without a sequence',
      'sequence',
      'http.fields.required',
      ({ items }: OpenAttempt) => ({
        ...given(items.numeric, 2, figure(1)),
        sequence: undefined,
      }),
    ],
    [
      'that names a revision and no device',
      'device',
      'exams.device-unnamed',
      ({ items }: OpenAttempt) => given(items.numeric, 2, figure(1), { over: null }),
    ],
    [
      'that names a device and no revision',
      'over',
      'exams.revision-unnamed',
      ({ items }: OpenAttempt) => given(items.numeric, 2, figure(1), { device: newRandomId() }),
    ],
    [
      'given twice by two devices',
      'itemId',
      'exams.answer-twice',
      ({ items }: OpenAttempt) => givenOn(newRandomId(), null, items.choice, 1, option('a')),
    ],
  ] as const)('%s does not hold up the others', async (_what, field, code, wrong) => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    const { body } = await save(attempt, given(choice, 1, option('b')), wrong(attempt)).expect(200);
    expect(body.refused).toMatchObject([{ index: 1, errors: [{ path: `answers.1.${field}`, code }] }]);
    expect(await responsesOf(attempt)).toMatchObject([{ itemId: choice, answer: option('b') }]);
  });

  it('and is no object, is named by its place', async () => {
    const attempt = await centre.attempt();
    const answers = ['b', given(attempt.items.choice, 1, option('b'))] as object[];
    const { body } = await save(attempt, ...answers).expect(200);
    expect(body.refused).toMatchObject([{ index: 0, itemId: null, number: null }]);
    expect(await responsesOf(attempt)).toHaveLength(1);
  });

  it('is refused as a whole where it is alone', async () => {
    const attempt = await centre.attempt();
    const unknown = await save(attempt, given(newRandomId(), 2, option('a'))).expect(400);
    expect(unknown.body).toMatchObject({
      code: 'exams.item-unknown',
      errors: [{ path: 'answers.0.itemId', code: 'exams.item-unknown' }],
    });
    const long = await save(attempt, given(attempt.items.written, 2, essay('ع'.repeat(20_001)))).expect(400);
    expect(long.body).toMatchObject({
      code: 'http.invalid-input',
      errors: [{ path: 'answers.0.answer.text', code: 'http.fields.too-long' }],
    });
    expect(await responsesOf(attempt)).toEqual([]);
  });

  it('takes nothing of another’s attempt, whatever stands beside it', async () => {
    const attempt = await centre.attempt();
    const candidate = await centre.candidate();
    const wrong = given(attempt.items.written, 2, essay('x'.repeat(20_001)));
    await save({ ...attempt, candidate }, given(attempt.items.choice, 1, option('a')), wrong).expect(404);
  });
});

describe('A save', () => {
  it('of fifty of the longest answers is taken', async () => {
    const attempt = await centre.attempt();
    const answers = Array.from({ length: 50 }, (_, at) =>
      given(attempt.items.written, at + 1, essay('ع'.repeat(20_000))),
    );
    await save(attempt, ...answers).expect(200);
    expect(await responsesOf(attempt)).toMatchObject([{ sequence: 50 }]);
  });
});
