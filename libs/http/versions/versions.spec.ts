import { testCentre } from '../testing/centre.js';

const POST = { name: { ar: null, fr: 'Poste', en: null }, officers: 3 };

describe('Versions of a record', () => {
  const centre = testCentre();
  const add = async (): Promise<string> => {
    const { json, headers } = await centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST });
    expect(headers['etag']).toBe('"1"');
    return String(json['id']);
  };
  const edit = (id: string, headers: Record<string, string>) =>
    centre.ask('PUT', `/api/v1/posts/${id}`, { as: 'registrar', body: POST, headers });

  it('an edit of the current one is taken and gives the next', async () => {
    const id = await add();
    const edited = await edit(id, { 'if-match': '"1"' });
    expect([edited.status, edited.headers['etag'], edited.json['version']]).toEqual([200, '"2"', 2]);
  });

  it.each<[string, Record<string, string>]>([
    ['without saying which', {}],
    ['of an older one', { 'if-match': '"0"' }],
    ['of any', { 'if-match': '*' }],
    ['of a weak one', { 'if-match': 'W/"1"' }],
    ['of something else', { 'if-match': '"abc"' }],
  ])('an edit %s is refused', async (_what, headers) => {
    const id = await add();
    const refused = await edit(id, headers);
    expect([refused.status, refused.json['code']]).toEqual([412, 'http.stale']);
    expect(centre.posts.posts.get(id)?.version).toBe(1);
  });

  it('of two edits of the same one the second is refused', async () => {
    const id = await add();
    const [first, second] = await Promise.all([edit(id, { 'if-match': '"1"' }), edit(id, { 'if-match': '"1"' })]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
  });

  it('a reader who has the current one is sent it whole, as what it shows may change without its version', async () => {
    const id = await add();
    const read = (known: string) =>
      centre.ask('GET', `/api/v1/posts/${id}`, { as: 'trainee', headers: { 'if-none-match': known } });
    const same = await read('W/"1", "7"');
    expect([same.status, same.json['id'], same.headers['etag']]).toEqual([200, id, '"1"']);
  });

  it('a record that one must be signed in for is kept nowhere, though it has a tag', async () => {
    const id = await add();
    const { headers } = await centre.ask('GET', `/api/v1/posts/${id}`, { as: 'trainee' });
    expect([headers['etag'], headers['cache-control']]).toEqual(['"1"', 'no-store']);
  });
});
