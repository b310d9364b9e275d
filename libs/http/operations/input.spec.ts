import { LocalizedText, operation, PageQuery } from '#contracts';
import { DomainError } from '#kernel';
import { z } from 'zod';
import { testCentre } from '../testing/centre.js';
import { validated } from './input.decorator.js';
import { decodeCursor, encodeCursor, pageFrom } from './paging.js';

const nominate = operation({
  id: 'test.nominate',
  method: 'POST',
  path: '/cohorts/:id/nominations',
  summary: 'Nominate',
  allow: ['state-admin'],
  params: z.object({ id: z.uuid() }),
  query: PageQuery,
  body: z.strictObject({
    name: LocalizedText.optional(),
    email: z.email().optional(),
    reason: z.string().min(10).max(20).optional(),
    rank: z.enum(['nco', 'junior']).optional(),
    years: z.number().int().min(0).max(50).optional(),
    dates: z.array(z.iso.date()).min(1).max(2).optional(),
    answers: z.array(z.strictObject({ value: z.number() })).optional(),
    from: z.iso.datetime().optional(),
    place: z.union([z.strictObject({ post: z.string() }), z.strictObject({ airport: z.string() })]).optional(),
    answer: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('choice') }),
        z.strictObject({ kind: z.literal('numeric') }),
      ])
      .optional(),
    order: z
      .array(z.number())
      .refine((order) => order.length === new Set(order).size, { params: { code: 'http.fields.not-allowed' } })
      .optional(),
  }),
});

const COHORT = '0199a1b2-0000-7000-8000-000000000001';

function refusals(body: unknown, query: unknown = {}, params: unknown = { id: COHORT }): string[] {
  try {
    validated(nominate, { params, query, body });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('http.invalid-input');
    return error.fields.map(({ path, code }) => `${path} ${code.replace('http.fields.', '')}`);
  }
}

describe('What is wrong with an input', () => {
  it.each([
    ['a missing body', undefined, ['body required']],
    ['a body that is a list', [], ['body not-an-object']],
    ['an unknown field', { quota: 3 }, ['quota unknown-field']],
    ['an unknown field further down', { answers: [{ value: 1, mark: 2 }] }, ['answers.0.mark unknown-field']],
    ['a missing field further down', { answers: [{ value: 1 }, {}] }, ['answers.1.value required']],
    ['a malformed address', { email: 'youssef' }, ['email not-an-email']],
    ['a text too short', { reason: 'because' }, ['reason too-short']],
    ['a text too long', { reason: 'x'.repeat(21) }, ['reason too-long']],
    ['an empty text', { name: { ar: '', fr: null, en: null } }, ['name.ar empty']],
    ['a value that is none of those allowed', { rank: 'general' }, ['rank unknown-value']],
    ['a number as a text', { years: '3' }, ['years not-a-number']],
    ['a fraction', { years: 2.5 }, ['years not-an-integer']],
    ['a number too small', { years: -1 }, ['years too-small']],
    ['a number too big', { years: 51 }, ['years too-big']],
    ['a day that does not exist', { dates: ['2026-02-30'] }, ['dates.0 not-a-date']],
    ['no item', { dates: [] }, ['dates too-few']],
    ['too many items', { dates: ['2026-01-01', '2026-01-02', '2026-01-03'] }, ['dates too-many']],
    ['a time without its zone', { from: '2026-01-01T08:00:00' }, ['from not-a-datetime']],
    ['neither of two alternatives', { place: { airport: 3 } }, ['place.airport not-a-text']],
    ['an unknown kind', { answer: { kind: 'essay' } }, ['answer.kind unknown-value']],
    ['a rule of the schema itself', { order: [1, 1] }, ['order not-allowed']],
    ['a NUL character', { reason: 'because of \u0000 it' }, ['reason unreadable']],
    ['half a character', { reason: 'because of \ud800 it' }, ['reason unreadable']],
    ['several faults at once', { years: -1, rank: 'x' }, ['rank unknown-value', 'years too-small']],
  ])('%s', (_what, body, expected) => {
    expect(refusals(body).sort()).toEqual(expected);
  });

  it('prefixes the paths of the address', () => {
    expect(refusals({}, { limit: '500' })).toEqual(['query.limit too-big']);
    expect(refusals({}, { limit: 'ten' })).toEqual(['query.limit not-a-number']);
    expect(refusals({}, {}, { id: '12' })).toEqual(['params.id not-an-id']);
  });

  it('does not mind a query parameter that it does not know', () => {
    expect(refusals({}, { utm_source: 'mail' })).toEqual([]);
  });

  it('refuses what is nested without end, before it costs anything', () => {
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;
    expect(refusals({ dates: deep }).some((refusal) => refusal.endsWith('too-deep'))).toBe(true);
  });
});

describe('Pages of a list', () => {
  const Position = z.strictObject({ name: z.string(), id: z.uuid() });

  it('go on where the cursor says', () => {
    const rows = ['a', 'b', 'c'];
    const page = pageFrom(rows, 2, (name) => ({ name, id: COHORT }));
    expect(page.items).toEqual(['a', 'b']);
    expect(decodeCursor(Position, page.nextCursor ?? '')).toEqual({ name: 'b', id: COHORT });
  });

  it('end without a cursor', () => {
    expect(pageFrom(['a', 'b'], 2, (name) => name)).toEqual({ items: ['a', 'b'], nextCursor: null });
    expect(pageFrom([], 2, (name) => name)).toEqual({ items: [], nextCursor: null });
  });

  it.each(['', '%%%', encodeCursor({ name: 'b' }), encodeCursor('b'), 'bm90IGpzb24'])(
    'refuse the cursor "%s"',
    (cursor) => {
      const decode = (): unknown => decodeCursor(Position, cursor);
      expect(decode).toThrow(
        expect.objectContaining({ kind: 'invalid', fields: [expect.objectContaining({ path: 'query.cursor' })] }),
      );
    },
  );

  it.each(['\u0000', 'a\ud800'])('refuse a cursor with a text that no database can hold', (name) => {
    expect(() => decodeCursor(Position, encodeCursor({ name, id: COHORT }))).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        fields: [{ path: 'query.cursor', code: 'http.fields.wrong-cursor' }],
      }),
    );
  });
});

describe('A list whose elements are checked one by one', () => {
  const Each = z.strictObject({ value: z.string().max(3) });
  const collect = operation({
    id: 'test.collect',
    method: 'PUT',
    path: '/collections',
    summary: 'Collect',
    allow: 'public',
    body: z.strictObject({ list: z.array(Each).min(1).max(3) }),
    oneByOne: { list: 'list', each: Each },
  });
  const taken = (body: unknown) => {
    const { body: sound, leftOut } = validated(collect, { params: {}, query: {}, body });
    const found = leftOut.map(({ index, problems }) => [index, problems.map(({ path, code }) => `${path} ${code}`)]);
    return { sound, leftOut: found };
  };

  it('goes on without those that are wrong, and tells of each where it stood and why', () => {
    expect(taken({ list: [{ value: 'a' }, { value: 'long' }, 7] })).toEqual({
      sound: { list: [{ value: 'a' }] },
      leftOut: [
        [1, ['list.1.value http.fields.too-long']],
        [2, ['list.2 http.fields.not-an-object']],
      ],
    });
    expect(taken({ list: [{ value: '\ud83d' }, { value: 'b' }] })).toMatchObject({
      sound: { list: [{ value: 'b' }] },
      leftOut: [[0, ['list.0.value http.fields.unreadable']]],
    });
  });

  it('is refused where none is right, where something else is wrong, and where there are too many', () => {
    for (const body of [
      { list: [{ value: 'long' }] },
      { list: [{ value: 'a' }, 7], more: true },
      { list: [1, 2, 3, 4].map(() => ({ value: 'a' })) },
      { list: 'a' },
      null,
    ])
      expect(() => taken(body)).toThrow(DomainError);
  });
});

describe('Input over HTTP', () => {
  const centre = testCentre();

  it('reaches the handler converted, with its defaults', async () => {
    const answer = await centre.ask('GET', '/api/v1/posts?limit=3&unknown=1&lang=fr');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ items: [], nextCursor: null, language: 'fr' });
  });

  it('takes an empty body for none', async () => {
    const answer = await centre.ask('POST', '/api/v1/knocks', {
      raw: '',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
  });

  it('refuses a key that would reach the prototype', async () => {
    const raw = '{"name":{"ar":null,"fr":null,"en":null},"officers":1,"__proto__":{"admin":true}}';
    const answer = await centre.ask('POST', '/api/v1/posts', {
      as: 'registrar',
      raw,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });
});
