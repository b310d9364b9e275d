import type { KeptResponse, RefusedResponse } from '#contracts/exams';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, figure, given, option } from './testing/responses.builder.js';

const centre = examCentre();
const MOST = 150;

const textOf = (count: number): string => Array.from({ length: count }, (_, at) => `mot${at}`).join(' : ');

const save = ({ candidate, id }: OpenAttempt, ...answers: object[]) =>
  candidate.put(`/attempts/${id}/responses`, { answers }).set('accept-language', 'en');

const keptItems = async ({ candidate, id }: OpenAttempt): Promise<string[]> => {
  const { body } = await candidate.get(`/attempts/${id}`).expect(200);
  return (body.responses as KeptResponse[]).map(({ itemId }) => itemId);
};

describe('A written answer', () => {
  it('with as many words as its item allows is kept, whatever signs stand between them', async () => {
    const attempt = await centre.attempt();
    await save(attempt, given(attempt.items.written, 1, essay(textOf(MOST)))).expect(200);
    expect(await keptItems(attempt)).toEqual([attempt.items.written]);
  });

  it('with one word more is refused by name and number, and holds up none of the others', async () => {
    const attempt = await centre.attempt();
    const { written, choice, numeric } = attempt.items;
    const { body } = await save(
      attempt,
      given(choice, 1, option('a')),
      given(written, 2, essay(textOf(MOST + 1))),
      given(numeric, 3, figure(44)),
    ).expect(200);
    const [refused, ...others] = body.refused as RefusedResponse[];
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ index: 1, itemId: written, number: expect.any(Number) });
    expect(refused?.errors).toEqual([
      {
        path: 'answers.1.answer.text',
        code: 'exams.too-many-words',
        message: 'Number of words: 151; at most 150. Shorten your answer.',
      },
    ]);
    expect((await keptItems(attempt)).sort()).toEqual([choice, numeric].sort());
  });

  it('that is too long alone is an error of the request, and taken once it is shortened', async () => {
    const attempt = await centre.attempt();
    const { written } = attempt.items;
    const { body } = await save(attempt, given(written, 1, essay(textOf(600)))).expect(400);
    expect(body).toMatchObject({ code: 'exams.too-many-words', errors: [{ path: 'answers.0.answer.text' }] });
    await save(attempt, given(written, 2, essay(textOf(MOST)))).expect(200);
  });

  it('is saved in one statement, once the limit of its item was read', async () => {
    const attempt = await centre.attempt();
    const { written } = attempt.items;
    await save(attempt, given(written, 1, essay('First'))).expect(200);
    const { headers } = await save(attempt, given(written, 2, essay('Second'))).expect(200);
    expect(headers['x-statements']).toBe('1');
  });
});

describe('A number', () => {
  it.each([9007199254740992, -9007199254740992, 1e300])('of %d is beyond what is kept exactly', async (value) => {
    const attempt = await centre.attempt();
    const { numeric } = attempt.items;
    const { body } = await save(attempt, given(numeric, 1, figure(value))).expect(400);
    expect(body.errors).toMatchObject([{ path: 'answers.0.answer.value' }]);
    await save(attempt, given(numeric, 1, figure(9007199254740991))).expect(200);
  });
});
