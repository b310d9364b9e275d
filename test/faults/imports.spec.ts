import { setTimeout as sleep } from 'node:timers/promises';
import { aPerson } from '#identity/testing';
import { eventually } from '../support/eventually.js';
import { Owner } from '../support/owner.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { ListClerk } from './list-clerk.js';

const START = 300_000;
const ROWS = 5_000;
/** Portions of a thousand are committed one by one: this many rows are in when the worker is killed. */
const KILLED_AT = 3_000;
/** Well within the portion that follows. */
const INTO_THE_NEXT_MS = 100;

const letters = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const LIST = [
  'Matricule;Nom (arabe);Nom (latin);Téléphone',
  ...Array.from({ length: ROWS }, (_, at) => `K-${at};كريم التازي;Karim ${letters(at)};+2126${10_000_000 + at}`),
].join('\n');

describe('A worker that is killed in the midst of an import', () => {
  let centre: RunningCentre;
  let owner: Owner;
  beforeAll(async () => {
    centre = await startCentre({ demo: false });
    await aPerson({ adminUrl: centre.databaseAdminUrl }, { role: 'state-admin', email: 'clerk@demo.example' });
    owner = await Owner.of(centre.databaseAdminUrl);
  }, START);
  afterAll(async () => {
    await (owner as Owner | undefined)?.close();
    await (centre as RunningCentre | undefined)?.stop();
  }, START);

  const officers = () => owner.count('select 1 from identity.person where service_number_index is not null');

  it('leaves whole portions, and no officer is missing or there twice once it goes on', async () => {
    const clerk = await ListClerk.of(centre.url, 'clerk');
    const { id, counts } = await clerk.checked(LIST);
    expect(counts.new).toBe(ROWS);
    await clerk.run(id);
    await eventually('three fifths of the officers', officers, (count) => count >= KILLED_AT, { every: 10 });
    await sleep(INTO_THE_NEXT_MS);
    const killed = centre.kill('worker');
    const atKill = await officers();
    expect(atKill).toBeLessThan(ROWS);
    expect(atKill % 1_000).toBe(0);
    await centre.recovered(killed);
    const done = await clerk.settled(id);
    expect(done).toMatchObject({ status: 'done', counts: { new: ROWS, entered: ROWS, waiting: 0, faulty: 0 } });
    const numbers = 'select distinct service_number_index from identity.person where service_number_index is not null';
    expect([await officers(), await owner.count(numbers)]).toEqual([ROWS, ROWS]);
    const people = 'select subject_id from imports.row where import_id = $1';
    expect(await owner.count(`select distinct subject_id from (${people}) named`, [id])).toBe(ROWS);
    const roles = `select 1 from identity.role_assignment where role = 'trainee' and person_id in (${people})`;
    expect(await owner.count(roles, [id])).toBe(ROWS);
    const named = `select distinct jsonb_array_elements_text(after->'entered') from audit.entry where subject_id = $1::text`;
    expect(await owner.count(named, [id])).toBe(ROWS);
  }, 240_000);
});
