import { examCentre, fromNow, type Reader } from './testing/exam-centre.js';
import { figure, given, option } from './testing/responses.builder.js';

const HOUR = 3_600_000;

describe('the lists of exams', () => {
  const centre = examCentre();
  let chief: Reader;
  let instructor: Reader;
  beforeAll(async () => {
    chief = await centre.reader({ role: 'chief-examiner' });
    instructor = await centre.reader({ role: 'instructor' });
  });

  async function all<Item>(reader: Reader, path: string): Promise<Item[]> {
    const found: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await reader.get(`${path}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`).expect(200);
      found.push(...(body.items as Item[]));
      cursor = body.nextCursor as string | null;
    }
    return found;
  }

  it('show sittings by their opening, either way, and count how they stand', async () => {
    const upcoming = await centre.sitting({ opensAt: fromNow(HOUR) });
    const open = await centre.sitting();
    const closed = await centre.sitting();
    await centre.sql(
      `update exams.sitting set opens_at = now() - interval '3 days', closes_at = now() - interval '2 days' where id = $1`,
      [closed],
    );
    const by = async (sort: string) => (await all<{ id: string }>(chief, `/sittings?sort=${sort}`)).map(({ id }) => id);
    expect(await by('-opens')).toEqual([upcoming, open, closed]);
    expect(await by('opens')).toEqual([closed, open, upcoming]);
    const { body } = await chief.get('/sittings?phase=open&count=true&counts=phase').expect(200);
    expect(body).toMatchObject({
      items: [{ id: open, phase: 'open' }],
      total: 1,
      counts: { phase: { upcoming: 1, open: 1, closed: 1 } },
    });
  });

  it('show the bank by points, and count the items of each type while the bank is given', async () => {
    const points = async (sort: string) =>
      (await all<{ points: number }>(instructor, `/items?sort=${sort}`)).map((item) => item.points);
    expect(await points('points')).toEqual([1, 1, 2, 6]);
    expect(await points('-points')).toEqual([6, 2, 1, 1]);
    const { body } = await instructor.get('/items?type=choice&count=true&counts=type').expect(200);
    expect(body).toMatchObject({
      items: [{ body: { type: 'choice' } }],
      total: 1,
      counts: { type: { choice: 1, numeric: 1, hotspot: 1, written: 1 } },
    });
  });

  it('show late answers by candidate or by item, and count those that were admitted', async () => {
    const attempt = await centre.attempt();
    const { candidate, items, id, sittingId } = attempt;
    await centre.passDeadline(id);
    const answers = [given(items.choice, 1, option('b')), given(items.numeric, 2, figure(44))];
    await candidate.put(`/attempts/${id}/responses`, { answers }).expect(200);
    await candidate.post(`/attempts/${id}/submissions`).expect(201);
    await chief
      .post(`/attempts/${id}/late-responses/admissions`, { itemIds: [items.choice], reason: 'The link was cut.' })
      .expect(201);
    const late = `/sittings/${sittingId}/late-responses`;
    for (const sort of ['candidate', 'item', 'saved']) {
      for (const way of [sort, `-${sort}`]) {
        const found = await all<{ itemId: string }>(chief, `${late}?sort=${way}`);
        expect(found.map(({ itemId }) => itemId).sort()).toEqual([items.choice, items.numeric].sort());
      }
    }
    const { body } = await chief.get(`${late}?admitted=false&count=true&counts=admitted`).expect(200);
    expect(body).toMatchObject({
      items: [{ itemId: items.numeric }],
      total: 1,
      counts: { admitted: { true: 1, false: 1 } },
    });
    const own = await candidate.get('/attempts?status=submitted&counts=status').expect(200);
    expect(own.body).toMatchObject({ items: [{ id }], counts: { status: { submitted: 1 } } });
  });

  it.each([
    ['/sittings?sort=venue', 'query.sort'],
    ['/items?sort=key', 'query.sort'],
    ['/sittings?counts=cohort', 'query.counts'],
  ])('refuse %s, naming the field', async (path, field) => {
    const { body } = await instructor.get(path).expect(400);
    expect(body.errors).toMatchObject([{ path: field }]);
  });
});
