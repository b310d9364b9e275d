import { scopeOf, UnitOfWork } from '#database';
import { IdentityApiModule } from './api/index.js';
import { OfficerIntake } from './officers/intake/officer-intake.service.js';
import { aPerson } from './testing/index.js';
import { mergingDesk, type MergingDesk } from './testing/merging-desk.js';

const API = '/api/v1';
const WALID = { ar: 'وليد الجبالي', latin: 'Walid Jebali' };

describe('Two records that look like one officer', () => {
  const opened = mergingDesk([IdentityApiModule]);
  let desk: MergingDesk;
  beforeAll(() => {
    desk = opened();
  });

  it('is supposed where names and the day of birth are alike, or the phone is the same, with the reason', async () => {
    const [one, other] = [await desk.officer(WALID), await desk.officer({ ar: 'وليد جبالي', latin: 'Oualid Jbali' })];
    expect(await desk.pairsWith(one.id)).toEqual([]);
    await desk.set(one.id, `birth_date = '1990-05-01'`);
    await desk.set(other.id, `birth_date = '1990-05-01'`);
    expect(await desk.pairsWith(one.id)).toMatchObject([{ likeness: ['name', 'birth-date'] }]);
    await desk.set(other.id, `birth_date = '1991-05-01'`);
    expect(await desk.pairsWith(one.id)).toEqual([]);
    await desk.set(one.id, `phone = '+21670000001'`);
    await desk.set(other.id, `phone = '+21670000001'`);
    expect(await desk.pairsWith(one.id)).toMatchObject([{ likeness: ['name', 'phone'] }]);
    expect(await desk.pairsWith(one.id, desk.ofTheCentre)).toHaveLength(1);
    expect(await desk.pairsWith(one.id, desk.ofMorocco)).toEqual([]);
  });

  it('is supposed where one has no day of birth and the name is the same, and never across states', async () => {
    const name = desk.name();
    const [one, other] = [await desk.officer(name), await desk.officer(name)];
    await aPerson(desk.database, { stateCode: 'ma', name });
    await desk.set(one.id, `birth_date = '1990-05-02'`);
    expect(await desk.pairsWith(one.id, desk.ofTheCentre)).toMatchObject([{ likeness: ['name'] }]);
    await desk.set(other.id, `birth_date = '1980-01-01'`);
    expect(await desk.pairsWith(one.id, desk.ofTheCentre)).toEqual([]);
  });

  it('is supposed no more once somebody found that they are two, or merged them', async () => {
    const [name, namesake] = [desk.name(), desk.name()];
    const [one, other] = [await desk.officer(name), await desk.officer(name)];
    const body = { firstId: other.id, secondId: one.id };
    const compared = (await desk.ofTunisia.get(`${API}/people/${one.id}/comparisons/${other.id}`).expect(200)).body;
    expect(compared).toMatchObject({
      ...{ first: { id: one.id }, second: { id: other.id }, likeness: ['name'], dismissed: false },
      allowed: ['identity.merge-person', 'identity.dismiss-duplicate'],
    });
    for (const _time of ['once', 'again']) {
      const answer = await desk.ofTunisia.post(`${API}/duplicates/dismissals`).send(body).expect(201);
      expect(answer.body).toMatchObject({ dismissed: true, allowed: ['identity.merge-person'] });
    }
    expect(await desk.pairsWith(one.id)).toEqual([]);
    const [first, second] = [await desk.officer(namesake), await desk.officer(namesake)];
    expect(await desk.pairsWith(first.id)).toHaveLength(1);
    await desk.merge(second.id, first.id);
    expect(await desk.pairsWith(first.id)).toEqual([]);
  });

  it('is listed page by page, each pair once', async () => {
    const name = desk.name();
    for (let each = 0; each < 4; each += 1) await desk.officer(name);
    const all = (await desk.ofTunisia.get(`${API}/duplicates?limit=200&count=true`).expect(200)).body;
    const met: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await desk.ofTunisia.get(`${API}/duplicates?limit=2${next}`).expect(200)
      ).body;
      met.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(met).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect([new Set(met).size, all.total]).toEqual([met.length, met.length]);
  });

  it('pairs with the record that stands where a list has the old number, and changes nothing', async () => {
    const rows = (...values: Record<string, string | null>[]) =>
      values.map((each, at) => ({ number: at + 1, values: each, choice: null }));
    const scope = { stateCode: 'tn', startedBy: desk.admin.id };
    const within = <T>(work: () => Promise<T>) => desk.api.get(UnitOfWork).runAs(scopeOf(desk.admin.caller), work);
    const old = { serviceNumber: 'OLD-7', nameAr: 'هالة قاسم', nameLatin: 'Hala Kassem', phone: '+21620000007' };
    const now = { serviceNumber: 'NEW-8', nameAr: 'هالة بلقاسم', nameLatin: 'Hala Belkassem' };
    const applied = await within(() => desk.api.get(OfficerIntake).apply(rows(old, now), scope));
    const [alias = '', kept = ''] = applied.map(({ subjectId }) => subjectId);
    await desk.merge(alias, kept);
    const before = await desk.person(kept);
    const both = rows({ ...old, serviceNumber: 'old 7' }, now);
    expect(await within(() => desk.api.get(OfficerIntake).check(both, scope))).toMatchObject([
      { verdict: 'same', subjectId: kept, problems: [], candidates: [] },
      { verdict: 'same', subjectId: kept, problems: [], candidates: [] },
    ]);
    expect(await within(() => desk.api.get(OfficerIntake).apply(both, scope))).toEqual([]);
    expect(await desk.person(kept)).toEqual(before);
    const unnumbered = rows({ nameAr: old.nameAr, nameLatin: old.nameLatin });
    const [doubt] = await within(() => desk.api.get(OfficerIntake).check(unnumbered, scope));
    expect(doubt).toMatchObject({ verdict: 'doubtful', candidates: [{ id: kept }] });
  });
});
