import { requestContext } from '#database';
import { instantIn, localIn } from '#i18n';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { newId } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { ReportingModule } from '../reporting.module.js';
import { requestOf } from '../testing/request-of.js';
import { Trail, type TrailSearch } from './trail.service.js';

describe('figures of the audit trail', () => {
  const database = testDatabase();
  let centre: TestModule;
  let auditor: BuiltPerson;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [ReportingModule] });
    auditor = await aPerson(database, { role: 'auditor' });
  });
  afterAll(() => centre.close());

  const as = <T>(reader: BuiltPerson, work: () => Promise<T>): Promise<T> =>
    requestContext.run(requestOf(reader), work);
  const read = (search: Partial<TrailSearch> = {}) =>
    as(auditor, () => centre.get(Trail).list({ limit: 200, count: true, ...search }));
  const ZONE = 'Africa/Nairobi';
  const daysAgo = (days: number) => localIn(ZONE, new Date(Date.now() - days * 86_400_000).toISOString()).slice(0, 10);
  const summary = (timeZone = ZONE, days = 7) => as(auditor, () => centre.get(Trail).summary({ days, timeZone }));

  const startOf = (date: string, zone: string): string => instantIn(zone, `${date}T00:00`);
  const nextOf = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  let written = 0;
  /** This many acts at a moment by the clock of a zone. */
  const at = async (moment: string, zone: string, action: string, times: number): Promise<void> => {
    const ids = Array.from({ length: times }, () => newId());
    await query(
      database.adminUrl,
      `insert into audit.entry (stream, sequence, id, at, actor_kind, action, subject_kind, subject_id,
         previous_hash, hash)
       select 0, $1 + place, id, $3::timestamp at time zone $4, 'system', $5, 'test', 'test',
         decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')
       from unnest($2::uuid[]) with ordinality a (id, place)`,
      [1_000_000 + written, ids, moment, zone, action],
    );
    written += times;
  };

  it('are those of the lists with the same bounds, each act of each day, and sum up to the head', async () => {
    await at(`${daysAgo(2)} 12:00`, ZONE, 'test.old', 3);
    // More than a page of the list holds.
    await at(`${daysAgo(3)} 12:00`, ZONE, 'test.many', 205);
    await at(`${daysAgo(8)} 12:00`, ZONE, 'test.too-old', 1);
    const { total, from, to, days } = await summary();
    expect([from, to]).toEqual([daysAgo(6), daysAgo(0)]);
    expect(total).toBe((await read({ from: startOf(from, ZONE) })).total);
    expect(total).toBe(days.reduce((sum, day) => sum + day.total, 0));
    for (const day of days) {
      const bounds = { from: startOf(day.date, ZONE), to: startOf(nextOf(day.date), ZONE) };
      expect([day.date, day.total]).toEqual([day.date, (await read(bounds)).total]);
      for (const { action, total: ofAct } of day.acts) {
        expect([action, ofAct]).toEqual([action, (await read({ ...bounds, action })).total]);
      }
    }
    const acts = days.flatMap((day) => day.acts.map(({ action }) => action));
    expect(days.flatMap((day) => day.acts)).toContainEqual(
      expect.objectContaining({ action: 'test.many', total: 205 }),
    );
    expect(acts).toContain('test.old');
    expect(acts).not.toContain('test.too-old');
  });

  it('count an act of one in the morning for its own day here, and for the day before further west', async () => {
    await at(`${daysAgo(3)} 00:30`, 'Africa/Nairobi', 'test.midnight', 1);
    const dayIn = async (zone: string) =>
      (await summary(zone)).days.find(({ acts }) => acts.some(({ action }) => action === 'test.midnight'))?.date;
    expect(await dayIn('Africa/Nairobi')).toBe(daysAgo(3));
    expect(await dayIn('UTC')).toBe(daysAgo(4));
  });

  it('hold for a day on which the clock is put forward at midnight', () => {
    expect(startOf('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
  });
});
