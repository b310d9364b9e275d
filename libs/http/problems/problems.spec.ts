import { testCentre } from '../testing/centre.js';

describe('What a failure answers', () => {
  const centre = testCentre();
  const post = { name: { ar: null, fr: null, en: null }, officers: 0 };

  it.each([
    ['ar', 'بعض الحقول غير صحيح.', 'يجب ألا يقل العدد عن 1.'],
    ['fr', 'Certains champs sont incorrects.', 'Le nombre ne doit pas être inférieur à 1.'],
    ['en', 'Some fields are wrong.', 'The number must not be less than 1.'],
  ])('names the wrong field in the language of the reader: %s', async (language, detail, message) => {
    const answer = await centre.ask('POST', `/api/v1/posts?lang=${language}`, { as: 'registrar', body: post });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.json).toEqual({
      type: 'urn:rtc:problem:http.invalid-input',
      title: expect.any(String),
      status: 400,
      detail,
      instance: answer.headers['x-request-id'],
      code: 'http.invalid-input',
      errors: [{ path: 'officers', code: 'http.fields.too-small', message }],
    });
  });

  it('is in the language that the person prefers, unless the address asks for another', async () => {
    const asked = { as: 'admin of tunisia', headers: { 'accept-language': 'en' } };
    const preferred = await centre.ask('GET', '/api/v1/posts/unknown', asked);
    const other = await centre.ask('GET', '/api/v1/posts/unknown?lang=ar', asked);
    expect(preferred.headers['content-language']).toBe('fr');
    expect(other.headers['content-language']).toBe('ar');
  });

  it('keeps the caller’s id of the request where it is sane', async () => {
    const sane = await centre.ask('GET', '/api/v1/nothing', { headers: { 'x-request-id': 'report-2026-03-01' } });
    const insane = await centre.ask('GET', '/api/v1/nothing', { headers: { 'x-request-id': 'a b\tc{}' } });
    expect(sane.json['instance']).toBe('report-2026-03-01');
    expect(insane.json['instance']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['an unknown address', 'GET', '/api/v1/nothing', {}, 404, 'http.not-found'],
    ['an address outside the API', 'POST', '/nothing', {}, 404, 'http.not-found'],
    ['a method that the address does not know', 'DELETE', '/api/v1/posts', {}, 405, 'http.method-not-allowed'],
    ['a malformed address', 'GET', '/api/v1/posts/%E0%A4%A', {}, 400, 'http.bad-address'],
    ['an endless parameter', 'GET', `/api/v1/posts/${'x'.repeat(600)}`, {}, 414, 'http.address-too-long'],
    [
      'broken JSON',
      'POST',
      '/api/v1/posts',
      { as: 'registrar', raw: '{"name":', headers: { 'content-type': 'application/json' } },
      400,
      'http.not-json',
    ],
    [
      'a form',
      'POST',
      '/api/v1/posts',
      { as: 'registrar', raw: 'officers=3', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'http.json-only',
    ],
    [
      'plain text',
      'POST',
      '/api/v1/posts',
      { as: 'registrar', raw: '{}', headers: { 'content-type': 'text/plain' } },
      415,
      'http.json-only',
    ],
    [
      'a body over the limit of its operation',
      'POST',
      '/api/v1/posts',
      { as: 'registrar', body: 'x'.repeat(5_000) },
      413,
      'http.too-large',
    ],
    [
      'a body over the usual limit',
      'PUT',
      '/api/v1/answers',
      { as: 'trainee', body: 'x'.repeat(70_000) },
      413,
      'http.too-large',
    ],
  ] as const)('tells %s apart', async (_what, method, url, asked, status, code) => {
    const answer = await centre.ask(method, url, asked);
    expect({ status: answer.status, code: answer.json['code'] }).toEqual({ status, code });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('says which methods an address knows', async () => {
    const answer = await centre.ask('DELETE', '/api/v1/posts/1');
    expect(answer.headers['allow']).toBe('GET, PUT');
  });

  it('gives nothing away of a fault of ours', async () => {
    const answer = await centre.ask('GET', '/api/v1/failures/crash?lang=en');
    expect(answer.status).toBe(500);
    expect(answer.json['code']).toBe('http.internal');
    expect(answer.text).not.toContain('hunter2');
  });

  it('fails loudly, in tests, where an answer holds more than its operation promises', async () => {
    const answer = await centre.ask('GET', '/api/v1/failures/leak');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('4711');
  });

  it('asks to come back while the database is away', async () => {
    const answer = await centre.ask('GET', '/api/v1/failures/database');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json['code']).toBe('http.unavailable');
  });

  it('answers a code without a text with a fault, never with the bare code', async () => {
    const answer = await centre.ask('GET', '/api/v1/failures/missing-text');
    expect(answer.status).toBe(500);
    expect(answer.json['code']).toBe('http.internal');
  });
});
