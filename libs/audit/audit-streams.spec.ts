import pg from 'pg';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { testDatabase, testModule, type TestModule } from '#testing';
import { AuditChain } from './audit-chain.js';
import { AuditTrail } from './audit-trail.js';

const WRITERS = 16;
const EACH = 25;

describe('The streams of the audit trail', () => {
  const database = testDatabase();
  let module: TestModule;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    module = await testModule({ database, settings: { DATABASE_POOL_SIZE: String(WRITERS) } });
    unitOfWork = module.get(UnitOfWork);
  });
  afterAll(() => module.close());

  const giveSeat = () =>
    module.get(AuditTrail).record({
      action: 'enrolment.seat-given',
      subject: { kind: 'seat', id: newId() },
      stateCode: 'sn',
      after: { cohort: 'TDX-1-2025-03', reserve: false },
    });
  const write = () => unitOfWork.runAs(SYSTEM_SCOPE, giveSeat);
  const writeToFirst = () =>
    unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      await unitOfWork.query(`select set_config('audit.stream', '0', true)`);
      await giveSeat();
    });

  /** How many transactions a second sixteen writers make at once. */
  async function rateOf(transaction: () => Promise<void>): Promise<number> {
    const started = performance.now();
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let turn = 0; turn < EACH; turn += 1) await transaction();
      }),
    );
    return Math.round((WRITERS * EACH * 1_000) / (performance.now() - started));
  }

  it('let one transaction record while another that has recorded is still open', async () => {
    const open = new pg.Client({ connectionString: database.url });
    await open.connect();
    await open.query('begin');
    await open.query(`select audit.append($1, null, 'system', null, 'a.b', 'c', 'd', null, null, null, null, null)`, [
      newId(),
    ]);
    await write();
    await open.query('commit');
    await open.end();
    expect(await module.get(AuditChain).verify()).toMatchObject({ entries: 2, breaks: [] });
  });

  it('stay whole however many write, to many streams or to one', async () => {
    const many = await rateOf(write);
    const one = await rateOf(writeToFirst);
    process.stdout.write(`Audit trail: ${many} transactions a second over 16 streams, ${one} over one\n`);
    expect(await module.get(AuditChain).verify()).toMatchObject({ entries: 2 + 2 * WRITERS * EACH, breaks: [] });
  }, 30_000);
});
