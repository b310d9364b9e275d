import type { ContestedResponse, KeptResponse, SavedResponses } from '#contracts/exams';
import { newRandomId } from '#kernel';
import { examCentre, type OpenAttempt } from './testing/exam-centre.js';
import { essay, given, givenOn, option } from './testing/responses.builder.js';

const centre = examCentre();
const PHONE = newRandomId();
const LAPTOP = newRandomId();
const TABLET = newRandomId();

const responsesOf = async ({ candidate, id }: OpenAttempt): Promise<KeptResponse[]> =>
  (await candidate.get(`/attempts/${id}`).expect(200)).body.responses as KeptResponse[];

const save = async ({ candidate, id }: OpenAttempt, ...answers: object[]): Promise<SavedResponses> =>
  (await candidate.put(`/attempts/${id}/responses`, { answers }).expect(200)).body as SavedResponses;

const submit = ({ candidate, id }: OpenAttempt) => candidate.post(`/attempts/${id}/submissions`).expect(201);

/** What counts and what stands beside it, by item. */
const standing = async (attempt: OpenAttempt) =>
  (await responsesOf(attempt)).map(({ answer, late, rivals }) => ({
    answer,
    late,
    beside: rivals.map((rival) => rival.answer),
  }));

describe('Two devices of one candidate', () => {
  it('keep both answers where neither was made in sight of the other, whatever their counts', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    // The phone idles from the start, the laptop has answered a lot, and then the phone changes one.
    await save(attempt, givenOn(LAPTOP, null, choice, 10, option('b'), { deviceKind: 'computer' }));
    const saved = await save(attempt, givenOn(PHONE, null, choice, 1, option('c'), { deviceKind: 'phone' }));
    expect(saved.kept).toEqual([
      { itemId: choice, sequence: 1, late: false, revision: 2, stands: true, contested: true },
    ]);
    expect(await responsesOf(attempt)).toMatchObject([
      {
        device: PHONE,
        deviceKind: 'phone',
        revision: 2,
        answer: option('c'),
        rivals: [{ device: LAPTOP, deviceKind: 'computer', sequence: 10, revision: 1, answer: option('b') }],
      },
    ]);
  });

  it('keep both under equal sequences too, also where they name no device', async () => {
    for (const give of [given, (...of: Parameters<typeof given>) => givenOn(newRandomId(), null, ...of)]) {
      const attempt = await centre.attempt();
      const { choice } = attempt.items;
      await save(attempt, give(choice, 4, option('b')));
      const second = await save(attempt, give(choice, 4, option('c')));
      expect(second.kept).toMatchObject([{ stands: true, contested: true }]);
      expect(await standing(attempt)).toEqual([{ answer: option('c'), late: false, beside: [option('b')] }]);
    }
  });

  it('are told the truth where they save in one moment', async () => {
    const attempt = await centre.attempt();
    const { written } = attempt.items;
    const hold = await centre.holdingSaves();
    const saves = Promise.all(
      Array.from({ length: 6 }, (_, at) => save(attempt, givenOn(newRandomId(), null, written, 1, essay(`${at}`)))),
    );
    await hold.end();
    for (const { kept } of await saves) expect(kept).toMatchObject([{ stands: true }]);
    const [found] = await standing(attempt);
    const texts = [found?.answer, ...(found?.beside ?? [])].map((answer) => answer?.type === 'written' && answer.text);
    expect(texts.sort()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('have no conflict where the second saw what the first gave, or gave the same', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, choice, 1, option('b')));
    await save(attempt, givenOn(PHONE, 1, choice, 1, option('c')));
    await save(attempt, givenOn(LAPTOP, null, numeric, 2, { type: 'numeric', value: 44 }));
    await save(attempt, givenOn(PHONE, null, numeric, 2, { type: 'numeric', value: 44 }));
    for (const { beside } of await standing(attempt)) expect(beside).toEqual([]);
  });

  it('end a conflict by an answer over both, and not by typing on without having seen the other', async () => {
    const attempt = await centre.attempt();
    const { written } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, written, 1, essay('laptop')));
    await save(attempt, givenOn(PHONE, null, written, 1, essay('phone')));
    await save(attempt, givenOn(PHONE, null, written, 2, essay('phone, longer')));
    expect(await standing(attempt)).toMatchObject([{ answer: essay('phone, longer'), beside: [essay('laptop')] }]);
    const chosen = await save(attempt, givenOn(PHONE, 3, written, 3, essay('laptop')));
    expect(chosen.kept).toMatchObject([{ revision: 4, stands: true, contested: false }]);
    expect(await standing(attempt)).toEqual([{ answer: essay('laptop'), late: false, beside: [] }]);
  });

  it('and a third stand side by side, each once', async () => {
    const attempt = await centre.attempt();
    const { written } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, written, 1, essay('laptop')));
    await save(attempt, givenOn(PHONE, null, written, 1, essay('phone')));
    await save(attempt, givenOn(TABLET, 1, written, 1, essay('tablet, having seen the laptop')));
    await save(attempt, givenOn(LAPTOP, 1, written, 2, essay('laptop again')));
    expect(await standing(attempt)).toEqual([
      {
        answer: essay('laptop again'),
        late: false,
        beside: [essay('tablet, having seen the laptop'), essay('phone')],
      },
    ]);
  });
});

describe('An answer that comes again', () => {
  it('is in no conflict with itself, also where another device went on from it meanwhile', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    const first = givenOn(LAPTOP, null, choice, 1, option('a'));
    await save(attempt, first);
    expect((await save(attempt, first)).kept).toMatchObject([{ revision: 1, stands: true, contested: false }]);
    await save(attempt, givenOn(PHONE, 1, choice, 1, option('b')));
    expect((await save(attempt, first)).kept).toMatchObject([{ stands: false, contested: false }]);
    expect(await standing(attempt)).toEqual([{ answer: option('b'), late: false, beside: [] }]);
  });

  it('and was changed before it was acknowledged, gives way to what the same device gives now', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, choice, 1, option('a')));
    expect((await save(attempt, givenOn(LAPTOP, null, choice, 2, option('b')))).kept).toMatchObject([
      { revision: 2, stands: true, contested: false },
    ]);
  });

  it('and stands beside another, is kept where it was', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    const first = givenOn(LAPTOP, null, choice, 1, option('a'));
    await save(attempt, first);
    await save(attempt, givenOn(PHONE, null, choice, 1, option('b')));
    expect((await save(attempt, first)).kept).toMatchObject([{ stands: false, contested: true }]);
    expect(await standing(attempt)).toEqual([{ answer: option('b'), late: false, beside: [option('a')] }]);
  });

  it('under one sequence from two windows, changes nothing from then on', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    const [one, other] = [option('a'), option('b')].map((answer) => givenOn(LAPTOP, null, choice, 1, answer));
    for (const answer of [one, other, one, other]) await save(attempt, answer as object);
    expect(await standing(attempt)).toEqual([{ answer: option('b'), late: false, beside: [option('a')] }]);
  });
});

describe('Late answers of two devices', () => {
  it('stand beside what was given in time and not seen, which goes on to count', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, choice, 1, option('a')));
    await centre.passDeadline(attempt.id);
    const { kept } = await save(attempt, givenOn(PHONE, null, choice, 1, option('b')));
    expect(kept).toMatchObject([{ late: true, revision: 2, stands: true, contested: true }]);
    expect(await standing(attempt)).toEqual([
      { answer: option('a'), late: false, beside: [] },
      { answer: option('b'), late: true, beside: [option('a')] },
    ]);
    await save(attempt, givenOn(LAPTOP, 2, choice, 2, option('c')));
    expect(await standing(attempt)).toEqual([
      { answer: option('a'), late: false, beside: [] },
      { answer: option('c'), late: true, beside: [] },
    ]);
  });

  it('are no conflict over what was seen in time', async () => {
    const attempt = await centre.attempt();
    const { choice } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, choice, 1, option('a')));
    await centre.passDeadline(attempt.id);
    const { kept } = await save(attempt, givenOn(PHONE, 1, choice, 1, option('b')));
    expect(kept).toMatchObject([{ late: true, revision: 2, contested: false }]);
  });
});

describe('A conflict that nobody decided', () => {
  const contested = async (sittingId: string, role: 'chief-examiner' | 'auditor' = 'chief-examiner') => {
    const reader = await centre.reader({ role });
    const { body } = await reader.get(`/sittings/${sittingId}/contested-responses?count=true`).expect(200);
    return body as { items: ContestedResponse[]; nextCursor: string | null; total: number };
  };

  it('is submitted with what came last; the receipt covers that, and the chief sees both without a name', async () => {
    const attempt = await centre.attempt();
    const { choice, numeric } = attempt.items;
    await save(attempt, givenOn(LAPTOP, null, choice, 9, option('a'), { deviceKind: 'computer' }));
    await save(attempt, givenOn(LAPTOP, null, numeric, 10, { type: 'numeric', value: 44 }));
    await save(attempt, givenOn(PHONE, null, choice, 1, option('b'), { deviceKind: 'phone' }));
    const { body: receipt } = await submit(attempt);
    expect(receipt).toMatchObject({ answered: 2, late: 0 });
    const scorable = await centre.sql<{ answer: unknown }>(
      'select answer from exams.scorable_response where attempt_id = $1 and item_version_id = $2',
      [attempt.id, choice],
    );
    expect(scorable).toEqual([{ answer: option('b') }]);
    const { items, total } = await contested(attempt.sittingId);
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        attemptId: attempt.id,
        candidateCode: attempt.page.candidateCode,
        itemId: choice,
        late: false,
        deviceKind: 'phone',
        answer: option('b'),
        rivals: [{ deviceKind: 'computer', answer: option('a') }],
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(attempt.candidate.id);
  });

  it('is listed page by page', async () => {
    const attempt = await centre.attempt();
    const { choice, written } = attempt.items;
    for (const device of [LAPTOP, PHONE]) {
      await save(attempt, givenOn(device, null, choice, 1, option(device === PHONE ? 'a' : 'b')));
      await save(attempt, givenOn(device, null, written, 2, essay(device)));
    }
    const chief = await centre.reader({ role: 'chief-examiner' });
    const path = `/sittings/${attempt.sittingId}/contested-responses?limit=1`;
    const first = (await chief.get(path).expect(200)).body as Awaited<ReturnType<typeof contested>>;
    const second = (await chief.get(`${path}&cursor=${first.nextCursor ?? ''}`).expect(200)).body as typeof first;
    expect([...first.items, ...second.items].map(({ itemId }) => itemId).sort()).toEqual([choice, written].sort());
    expect(second.nextCursor).toBeNull();
  });

  it('is shown to nobody else, and of no sitting that there is not', async () => {
    const attempt = await centre.attempt();
    await attempt.candidate.get(`/sittings/${attempt.sittingId}/contested-responses`).expect(403);
    const chief = await centre.reader({ role: 'chief-examiner' });
    await chief.get(`/sittings/${newRandomId()}/contested-responses`).expect(404);
  });
});
