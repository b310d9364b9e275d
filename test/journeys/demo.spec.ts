import { OFFICERS } from '#reporting';
import { query } from '#testing';
import { demoDatabase } from './isolation/demo-database.js';

/** The stages in which an officer can stay for longer than it takes to make a certificate. */
const STAGES = [
  'nominated',
  'reserve',
  'seated',
  'learning',
  'ready',
  'sitting',
  'awaiting-result',
  'failed',
  'valid',
  'expiring',
  'expired',
  'suspended',
  'revoked',
];

describe('The demo centre', () => {
  const demo = demoDatabase();
  const rows = <Row extends object>(sql: string) => query<Row>(demo.adminUrl, sql);

  it('shows officers at every stage', async () => {
    const found = await rows<{ standing: string }>(`select distinct standing from (${OFFICERS}) o`);
    expect(found.map(({ standing }) => standing)).toEqual(expect.arrayContaining(STAGES));
  });

  it('gives every state certificates that end soon, have ended, were suspended and were revoked', async () => {
    const found = await rows<{ stateCode: string; standings: string[] }>(
      `select state_code as "stateCode", array_agg(distinct standing order by standing) as standings
       from (${OFFICERS}) o where certificate is not null group by state_code`,
    );
    expect(found).toHaveLength(13);
    for (const { stateCode, standings } of found) {
      expect([stateCode, standings]).toEqual([
        stateCode,
        expect.arrayContaining(['expired', 'expiring', 'revoked', 'suspended']),
      ]);
    }
  });

  it('prints on an earlier certificate the days of its cohort and of its issue, before its end', async () => {
    const [wrong] = await rows<{ count: number }>(
      `select count(*)::int as count from certification.certificate
       where not (snapshot->'cohort'->>'startsOn' <= snapshot->'cohort'->>'endsOn'
         and snapshot->'cohort'->>'endsOn' <= snapshot->>'issuedOn' and snapshot->>'issuedOn' < snapshot->>'validUntil')`,
    );
    expect(wrong).toEqual({ count: 0 });
  });
});
