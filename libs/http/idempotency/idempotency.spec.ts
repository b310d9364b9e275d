import canonicalize from 'canonicalize';
import { Config } from '#config';
import { KeyRing } from '#keys';
import { query } from '#testing';
import { IdempotencyKeys } from '../index.js';
import { testCentre } from '../testing/centre.js';
import { fingerprintOf } from './fingerprint.js';

const POST = { name: { ar: null, fr: 'Poste', en: null }, officers: 3 };

describe('A change sent again under its key', () => {
  const centre = testCentre();
  const add = (key: string, { as = 'registrar', officers = 3 } = {}) =>
    centre.ask('POST', '/api/v1/posts', { as, body: { ...POST, officers }, headers: { 'idempotency-key': key } });
  const posts = (): number => centre.posts.posts.size;
  beforeEach(() => centre.posts.posts.clear());

  it('happens once and is answered alike', async () => {
    const first = await add('once');
    const again = await add('once');
    expect(posts()).toBe(1);
    expect([again.status, again.text, again.headers['etag']]).toEqual([
      first.status,
      first.text,
      first.headers['etag'],
    ]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
  });

  it('happens once, however many arrive at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => add('at-once')));
    expect(posts()).toBe(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
  });

  it('is refused with another body', async () => {
    await add('same-key');
    const other = await add('same-key', { officers: 4 });
    expect([other.status, other.json['code'], posts()]).toEqual([422, 'http.idempotency-key-reused', 1]);
  });

  it('is the same whatever the order of its fields', async () => {
    const headers = { 'idempotency-key': 'order', 'content-type': 'application/json' };
    const name = '"name":{"ar":null,"fr":null,"en":null}';
    await centre.ask('POST', '/api/v1/posts', { as: 'registrar', headers, raw: `{${name},"officers":1}` });
    const again = await centre.ask('POST', '/api/v1/posts', {
      as: 'registrar',
      headers,
      raw: `{"officers": 1, ${name}}`,
    });
    expect([again.status, again.headers['idempotency-replayed'], posts()]).toEqual([201, 'true', 1]);
  });

  it.each([
    ['a number out of range', '1e999', ''],
    ['half a character', '1', '\\ud800'],
  ])('is refused as any invalid one with %s', async (_what, officers, fr) => {
    const headers = { 'idempotency-key': 'unwritable', 'content-type': 'application/json' };
    const raw = `{"name":{"ar":null,"fr":"Poste${fr}","en":null},"officers":${officers}}`;
    const refused = await centre.ask('POST', '/api/v1/posts', { as: 'registrar', headers, raw });
    expect([refused.status, refused.json['code'], posts()]).toEqual([400, 'http.invalid-input', 0]);
  });

  it('has a fingerprint however deep it is nested', async () => {
    const body = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    const keys = centre.app.get(KeyRing);
    expect(await fingerprintOf(keys, { method: 'POST', url: '/api/v1/posts', body })).toHaveLength(32);
  });

  it('leaves nothing by which anybody can try what was sent', async () => {
    await add('secret', { officers: 7 });
    const text = `POST\n/api/v1/posts\n${canonicalize({ ...POST, officers: 7 }) ?? ''}`;
    const [row] = (await centre.asOwner(
      `select encode(fingerprint, 'hex') as kept, encode(sha256(convert_to('${text}', 'utf8')), 'hex') as guessed
       from http.idempotency_key where key = 'secret'`,
    )) as { kept: string; guessed: string }[];
    expect(row?.kept).not.toBe(row?.guessed);
    const again = await add('secret', { officers: 7 });
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('is somebody else’s own under the same key', async () => {
    await add('shared');
    const other = await add('shared', { as: 'admin of tunisia' });
    expect([other.status, other.headers['idempotency-replayed'], posts()]).toEqual([201, undefined, 2]);
  });

  it('may be corrected and sent again after a refusal', async () => {
    const refused = await add('retry', { officers: 0 });
    const corrected = await add('retry', { officers: 5 });
    expect([refused.status, corrected.status, posts()]).toEqual([400, 201, 1]);
  });

  it.each([
    ['a space', 'two words'],
    ['nothing', ''],
    ['too much', 'k'.repeat(201)],
  ])('is refused with a key of %s', async (_what, key) => {
    const answer = await add(key);
    expect([answer.status, posts()]).toEqual([400, 0]);
    expect(answer.json['errors']).toEqual([expect.objectContaining({ path: 'headers.idempotency-key' })]);
  });

  it('happens twice without a key', async () => {
    const ask = () => centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST });
    await Promise.all([ask(), ask()]);
    expect(posts()).toBe(2);
  });
});

describe('Keys', () => {
  const centre = testCentre();

  it('are hidden from everybody but whose they are', async () => {
    await centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST, headers: { 'idempotency-key': 'mine' } });
    expect(await centre.asOwner('select * from http.idempotency_key')).toHaveLength(1);
    expect(await query(centre.app.get(Config).databaseUrl, 'select * from http.idempotency_key')).toEqual([]);
    await centre.asOwner('delete from http.idempotency_key');
  });

  it('are forgotten after a day, and may then be used anew', async () => {
    const keys = centre.app.get(IdempotencyKeys);
    const ask = () =>
      centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST, headers: { 'idempotency-key': 'old' } });
    await ask();
    expect(await keys.purge()).toBe(0);
    await centre.asOwner("update http.idempotency_key set created_at = now() - interval '25 hours'");
    const anew = await ask();
    expect(anew.headers['idempotency-replayed']).toBeUndefined();
    await centre.asOwner("update http.idempotency_key set created_at = now() - interval '25 hours'");
    expect(await keys.purge()).toBe(1);
  });
});
