import type { Agent } from '#testing';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

interface Shown {
  readonly id: string;
  readonly number: string;
  readonly name: { readonly latin: string };
  readonly stateCode: string;
}

const DAY_MS = 86_400_000;
const since = (years: number) => new Date(Date.now() - years * 365 * DAY_MS);

describe('the list of certificates', () => {
  const desk = certificateDesk();
  const officer = (latin: string, ar: string, stateCode: string) => ({ name: { latin, ar }, stateCode });

  beforeAll(async () => {
    await desk.issued({ officer: officer('Zahra Amrani', 'أمل العمراني', 'ma') }, since(2.8));
    await desk.issued({ officer: officer('Émile Benali', 'هالة بن علي', 'tn') });
    await desk.issued({ officer: officer('driss Chebbi', 'بشرى الشابي', 'tn') }, since(4));
    await desk.revoke(await desk.issued({ officer: officer('Fatima Driouch', 'جميلة الدريوش', 'ma') }));
  }, 120_000);

  const read = async (agent: Agent, query: object) =>
    (await agent.get(`${V1}/certificates`).query(query).expect(200)).body as {
      readonly items: Shown[];
      readonly nextCursor: string | null;
      readonly total?: number;
      readonly counts?: object;
    };

  async function all(query: object): Promise<Shown[]> {
    const found: Shown[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await read(desk.first, { limit: 1, ...query, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  }
  const latin = (found: readonly Shown[]) => found.map(({ name }) => name.latin.split(' ')[0]);

  it('is sorted by name as the reader’s language has it, either way, page after page', async () => {
    expect(latin(await all({ sort: 'name', lang: 'fr' }))).toEqual(['driss', 'Émile', 'Fatima', 'Zahra']);
    expect(latin(await all({ sort: '-name', lang: 'fr' }))).toEqual(['Zahra', 'Fatima', 'Émile', 'driss']);
    // أمل, بشرى, جميلة, هالة
    expect(latin(await all({ sort: 'name', lang: 'ar' }))).toEqual(['Zahra', 'driss', 'Fatima', 'Émile']);
  });

  it.each(['issued', 'validUntil', 'number', 'state', 'status', 'kind', 'title'])(
    'loses nobody where it is sorted by %s',
    async (column) => {
      for (const sort of [column, `-${column}`]) {
        expect(new Set((await all({ sort })).map(({ id }) => id)).size).toBe(4);
      }
    },
  );

  it('counts each status, kind and state while the other filters hold; one that expires is valid, too', async () => {
    const { counts } = await read(desk.first, { limit: 1, counts: 'status,kind,stateCode' });
    expect(counts).toEqual({
      status: { valid: 2, expiring: 1, expired: 1, revoked: 1 },
      kind: { competence: 4 },
      stateCode: { ma: 2, tn: 2 },
    });
    const ofTunisia = await read(desk.first, { stateCode: 'tn', count: true, counts: 'status,stateCode' });
    expect(ofTunisia).toMatchObject({
      total: 2,
      counts: { status: { valid: 1, expired: 1 }, stateCode: { ma: 2, tn: 2 } },
    });
    expect(ofTunisia.items.map(({ stateCode }) => stateCode)).toEqual(['tn', 'tn']);
    const revoked = await read(desk.first, { status: 'revoked', counts: 'stateCode' });
    expect(revoked.counts).toEqual({ stateCode: { ma: 1 } });
  });

  it('counts to a state its own, and to the centre’s other staff none', async () => {
    const asked = { stateCode: 'ma', count: true, counts: 'stateCode' };
    expect(await read(desk.tunisian, asked)).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
      counts: { stateCode: { tn: 2 } },
    });
    expect(await read(desk.instructor, asked)).toMatchObject({ items: [], total: 0, counts: { stateCode: {} } });
  });

  it('counts those sought alone, where words are', async () => {
    const { counts } = await read(desk.first, { q: 'Benali', counts: 'stateCode' });
    expect(counts).toEqual({ stateCode: { tn: 1 } });
  });

  it.each([
    [{ sort: 'agency' }, 'query.sort'],
    [{ sort: '--name' }, 'query.sort'],
    [{ counts: 'status,q' }, 'query.counts'],
    [{ counts: '' }, 'query.counts'],
  ])('refuses %j, naming the field', async (query, path) => {
    const { body } = await desk.first.get(`${V1}/certificates`).query(query).expect(400);
    expect(body.errors).toMatchObject([{ path }]);
  });
});
