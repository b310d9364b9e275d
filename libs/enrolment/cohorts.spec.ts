import { testDatabase, testModule, type TestModule } from '#testing';
import { EnrolmentModule } from './enrolment.module.js';
import { EnrolmentDesk } from './testing/index.js';

describe('The hours of a cohort', () => {
  const database = testDatabase();
  let centre: TestModule;
  let desk: EnrolmentDesk;
  const next = new Date().getUTCFullYear() + 1;
  const hours = {
    timeZone: 'Africa/Cairo',
    startsOn: `${next}-02-01`,
    endsOn: `${next}-02-05`,
    nominationsCloseAt: `${next}-01-15T09:00`,
  };
  const open = (change: Partial<typeof hours>) => desk.cohort({ quotas: { ma: 1 }, hours: { ...hours, ...change } });

  beforeAll(async () => {
    centre = await testModule({ database, imports: [EnrolmentModule] });
    desk = await EnrolmentDesk.open(centre, database);
  });
  afterAll(() => centre.close());

  it('are those of the clock of its venue', async () => {
    expect(await open({})).toMatchObject({ nominationsCloseAt: `${next}-01-15T07:00:00.000Z` });
  });

  it('let nominations close on the last evening there, though it is the next day elsewhere', async () => {
    const evening = { timeZone: 'America/Bogota', nominationsCloseAt: `${next}-02-05T23:00` };
    expect(await open(evening)).toMatchObject({
      nominationsCloseAt: `${next}-02-06T04:00:00.000Z`,
      nominationsCloseLocal: `${next}-02-05T23:00`,
    });
  });

  it.each([
    [
      'a time that clocks leap over',
      { timeZone: 'Europe/Paris', nominationsCloseAt: '2026-03-29T02:30' },
      'time-skipped',
    ],
    ['a close after the last day', { nominationsCloseAt: `${next}-02-06T00:00` }, 'dates-out-of-order'],
    ['an end before the start', { endsOn: `${next}-01-31` }, 'dates-out-of-order'],
    ['the year 9999', { endsOn: '9999-12-31' }, 'too-far-ahead'],
  ])('refuse %s, naming the field', async (_what, change, code) => {
    const [path] = Object.keys(change).slice(-1);
    const field = { path, code: expect.stringMatching(new RegExp(`\\.${code}$`)) as string };
    await expect(open(change)).rejects.toMatchObject({ fields: [field] });
  });
});
