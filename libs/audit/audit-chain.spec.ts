import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { AuditChain } from './audit-chain.js';
import { AuditTrail } from './audit-trail.js';

/** One transaction holds one stream: ten acts in it are the entries 1 to 10 of that stream. */
const ACTS = 10;

describe('The chain of the audit trail', () => {
  const database = testDatabase();
  let module: TestModule;
  let chain: AuditChain;
  let stream: number;

  beforeAll(async () => {
    module = await testModule({ database });
    chain = module.get(AuditChain);
    const unitOfWork = module.get(UnitOfWork);
    const trail = module.get(AuditTrail);
    await unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      for (let act = 1; act <= ACTS; act += 1) {
        await trail.record({
          action: 'grading.result-released',
          subject: { kind: 'result', id: String(act) },
          stateCode: 'ma',
          after: { scorePercent: 71.5, candidate: 'يوسف' },
        });
      }
      const [row] = await unitOfWork.query<{ stream: number }>('select distinct stream from audit.entry');
      stream = row?.stream ?? -1;
    });
  });
  afterAll(() => module.close());

  /** The owner of the database can switch the triggers off; the chain guards against that. */
  const tamper = (statement: string) =>
    query(
      database.adminUrl,
      `do $$ begin
         set local session_replication_role = replica;
         ${statement};
       end $$`,
    );

  it('is whole as it was written', async () => {
    expect(await chain.verify()).toEqual({ streams: 16, entries: ACTS, breaks: [] });
  });

  describe('after tampering', () => {
    let entries: unknown[];
    let heads: unknown[];

    beforeEach(async () => {
      entries = await query(database.adminUrl, 'select to_jsonb(e) as row from audit.entry e');
      heads = await query(database.adminUrl, 'select to_jsonb(h) as row from audit.stream_head h');
    });
    afterEach(async () => {
      const rows = (kept: unknown[]) =>
        JSON.stringify((kept as { row: unknown }[]).map(({ row }) => row)).replaceAll("'", "''");
      await tamper(`
        delete from audit.entry;
        insert into audit.entry select * from jsonb_populate_recordset(null::audit.entry, '${rows(entries)}');
        delete from audit.stream_head;
        insert into audit.stream_head select * from jsonb_populate_recordset(null::audit.stream_head, '${rows(heads)}')`);
      expect((await chain.verify()).breaks).toEqual([]);
    });

    it.each([
      ['an altered field', `update audit.entry set after = '{"scorePercent": 91.5}' where sequence = 4`, 4, 'altered'],
      ['an altered actor', `update audit.entry set actor_kind = 'stranger' where sequence = 1`, 1, 'altered'],
      ['another time', `update audit.entry set at = at + interval '1 microsecond' where sequence = 10`, 10, 'altered'],
      ['an entry taken out', 'delete from audit.entry where sequence = 6', 7, 'missing'],
      ['the last entry taken out', 'delete from audit.entry where sequence = 10', 9, 'truncated'],
      [
        'an entry altered and hashed anew',
        `update audit.entry e set action = 'x.y' where sequence = 5;
         update audit.entry e set hash = sha256(previous_hash || convert_to(audit.canonical(e), 'UTF8')) where sequence = 5`,
        6,
        'unlinked',
      ],
      [
        'a head set back',
        `update audit.stream_head h set sequence = 8, hash = e.hash from audit.entry e
         where e.stream = h.stream and e.sequence = 8`,
        9,
        'surplus',
      ],
    ])('finds %s', async (_what, statement, sequence, reason) => {
      await tamper(statement);
      expect((await chain.verify()).breaks).toEqual([{ stream, sequence, reason }]);
    });
  });
});
