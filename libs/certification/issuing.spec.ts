import { resultReleased } from '#contracts/events';
import { aPerson } from '#identity/testing';
import { UnitOfWork, SYSTEM_SCOPE } from '#database';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { CertificateIssuing } from './certificate-issuing.service.js';
import { CertificationModule } from './certification.module.js';
import { verifyOffline } from './credential/credential-proof.js';
import { Issuer } from './issuer.service.js';
import { LogVerifier } from './log-verifier.service.js';
import { aCertifiedCourse, aRelease, aResult } from './testing/result.builder.js';
import { CertificateVerification } from './certificate-verification.service.js';
import { CertificationWorkerModule } from './worker/certification-worker.module.js';
import { IssueCertificate } from './worker/issue-certificate.listener.js';

describe('issuing certificates', () => {
  const database = testDatabase();
  let centre: TestModule;
  const sql = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    query<Row>(database.adminUrl, text, values);
  const issue = (resultId: string, at?: Date) => centre.get(CertificateIssuing).issue({ resultId }, at);
  const verify = (code: string) => centre.get(CertificateVerification).verify(code);

  beforeAll(async () => {
    centre = await testModule({ database, imports: [CertificationModule, CertificationWorkerModule] });
  });
  afterAll(() => centre.close());

  it('freezes what is printed when a passed result is released', async () => {
    const name = { ar: 'فاطمة الزهراء بن موسى', latin: 'Fatima Zahra Ben Moussa' };
    const { resultId, officer } = await aResult(database, { officer: { name, stateCode: 'tn' } });
    const issued = await issue(resultId, new Date('2025-11-24T09:15:00.000Z'));
    await sql(`update identity.person set name_ar = 'اسم آخر', name_latin = 'Other' where id = $1`, [officer.id]);
    const { status, certificate } = await verify(issued?.number ?? '');
    expect(status).toBe('valid');
    expect(certificate).toMatchObject({
      form: 1,
      number: issued?.number,
      name,
      state: { code: 'tn' },
      agency: null,
      course: { code: 'TDE-1', version: 2, sqfLevel: 4, hours: { contact: 24, selfStudy: 8, practical: 8 } },
      cohort: { startsOn: '2025-11-10', endsOn: '2025-11-14', venue: { fr: 'Tunis' } },
      issuer: { en: 'Regional Training Centre' },
      issuedOn: '2025-11-24',
      validUntil: '2028-11-24',
    });
  });

  it('issues one certificate for one result, however often and however many at once', async () => {
    const { resultId } = await aResult(database);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => issue(resultId)));
    const again = await issue(resultId);
    const rows = await sql<{ number: string }>('select number from certification.certificate where result_id = $1', [
      resultId,
    ]);
    expect(rows).toEqual([{ number: again?.number }]);
    expect(outcomes).toEqual(outcomes.map(() => again));
  });

  it.each([
    ['failed', { passed: false }],
    ['not released', { released: false }],
  ])('issues none for a result that was %s', async (_, traits) => {
    expect(await issue((await aResult(database, traits)).resultId)).toBeNull();
  });

  it('issues none for a result that another one of the same attempt supersedes, and one for that', async () => {
    const { resultId, attemptId, officer } = await aResult(database);
    const [next] = await sql<{ id: string }>(
      `insert into grading.result select (r).* from (select jsonb_populate_record(r, jsonb_build_object('id',
         gen_random_uuid(), 'version', 2)) as r from grading.result r where attempt_id = $1) x returning id`,
      [attemptId],
    );
    expect(await issue(resultId)).toBeNull();
    await aRelease(database, next?.id ?? '', officer);
    expect(await issue(next?.id ?? '')).not.toBeNull();
  });

  it('links a renewal to the certificate that it renews', async () => {
    const course = await aCertifiedCourse(database);
    const officer = await aPerson(database);
    const first = await issue(
      (await aResult(database, { officer, course })).resultId,
      new Date('2023-01-10T10:00:00Z'),
    );
    const second = await issue((await aResult(database, { officer, course })).resultId);
    expect(await verify(first?.number ?? '')).toMatchObject({ status: 'expired', replacedBy: second?.number });
    expect(await verify(second?.number ?? '')).toMatchObject({ status: 'valid', replacedBy: null });
  });

  it('signs a credential that is valid offline', async () => {
    const issued = await issue((await aResult(database)).resultId);
    const [row] = await sql<{ credential: object }>('select credential from certification.certificate where id = $1', [
      issued?.id,
    ]);
    const result = await verifyOffline(row?.credential ?? {}, await centre.get(Issuer).didDocument());
    expect(result).toMatchObject({ verified: true });
  });

  it('is the work of the job that a release leads to', async () => {
    const { resultId, attemptId, officer } = await aResult(database);
    const job = resultReleased.schema.parse({
      resultId,
      attemptId,
      personId: officer.id,
      stateCode: officer.stateCode,
      courseVersionId: resultId,
      cohortId: resultId,
      passed: true,
      scorePercent: 80,
      releasedAt: '2025-11-24T09:15:00.000Z',
    });
    await centre.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => centre.get(IssueCertificate).handle(job));
    expect(await sql('select 1 from certification.certificate where result_id = $1', [resultId])).toHaveLength(1);
  });

  it('records who or what issued', async () => {
    const issued = await issue((await aResult(database)).resultId);
    const entries = await sql('select action, actor_kind, state_code from audit.entry where subject_id = $1', [
      issued?.id,
    ]);
    expect(entries).toEqual([{ action: 'certification.certificate-issued', actor_kind: 'system', state_code: 'ma' }]);
  });

  it.each(['certificate', 'status_change', 'log_leaf', 'log_node', 'checkpoint', 'status_list'])(
    'lets nobody change or delete a row of %s, not even the owner',
    async (table) => {
      const [column] = await sql<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema = 'certification'
           and table_name = $1 order by ordinal_position limit 1`,
        [table],
      );
      await expect(sql(`update certification.${table} set ${column?.name} = ${column?.name}`)).rejects.toThrow(
        'never change',
      );
      await expect(sql(`delete from certification.${table}`)).rejects.toThrow('never change');
      await expect(sql(`truncate certification.${table} cascade`)).rejects.toThrow('never change');
    },
  );

  describe('the log', () => {
    it('agrees with all that was issued', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => aResult(database)));
      await Promise.all(results.map(({ resultId }) => issue(resultId)));
      const [counted] = await sql<{ total: number }>('select count(*)::int as total from certification.certificate');
      const total = counted?.total ?? 0;
      expect(total).toBeGreaterThanOrEqual(8);
      expect(await centre.get(LogVerifier).verify()).toMatchObject({
        size: total,
        checkpoints: total,
        consistent: true,
      });
    });

    it.each([
      [
        'a certificate',
        'certificate',
        `set snapshot = jsonb_set(snapshot, '{name,latin}', '"Forged"') where id = $1`,
        'not what its certificate',
      ],
      [
        'a change of status',
        'status_change',
        `set at = at - interval '1 day' where certificate_id = $1`,
        'not what its certificate',
      ],
      ['a salt', 'log_leaf', `set salt = sha256('x') where certificate_id = $1`, 'not what its certificate'],
      ['a hash', 'log_node', `set hash = sha256('x') where level = 0 and $1::text <> ''`, 'not the hash'],
      [
        'a checkpoint',
        'checkpoint',
        `set note = replace(note, E'\\n1\\n', E'\\n2\\n') where $1::text <> ''`,
        'checkpoint',
      ],
    ])('shows that %s was changed behind its back', async (_, table, change, problem) => {
      const issued = await issue((await aResult(database)).resultId);
      const trigger = (turn: string) =>
        sql(`alter table certification.${table} ${turn} trigger ${table}_never_changes`);
      await sql(`create table kept as table certification.${table}`);
      await trigger('disable');
      try {
        await sql(`update certification.${table} ${change}`, [issued?.id]);
        const report = await centre.get(LogVerifier).verify();
        expect(report.consistent).toBe(false);
        expect(report.problems.join('\n')).toContain(problem);
      } finally {
        await sql(RESTORE[table] ?? '');
        await sql('drop table kept');
        await trigger('enable');
      }
      expect(await centre.get(LogVerifier).verify()).toMatchObject({ consistent: true });
    });

    const RESTORE: Readonly<Record<string, string>> = {
      certificate: 'update certification.certificate c set snapshot = k.snapshot from kept k where k.id = c.id',
      status_change: 'update certification.status_change c set at = k.at from kept k where k.id = c.id',
      log_leaf: 'update certification.log_leaf c set salt = k.salt from kept k where k.index = c.index',
      log_node:
        'update certification.log_node c set hash = k.hash from kept k where k.level = c.level and k.index = c.index',
      checkpoint: 'update certification.checkpoint c set note = k.note from kept k where k.size = c.size',
    };
  });
});
