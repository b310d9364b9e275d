import { SYSTEM_SCOPE, UnitOfWork, scopeOf } from '#database';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { freshDatabase, query, somebodyWaits, testDatabase, testModule, uncommitted, type TestModule } from '#testing';
import { CertificateIssuing } from './certificate-issuing.service.js';
import { CertificateLifecycle } from './certificate-lifecycle.service.js';
import { CertificationModule } from './certification.module.js';
import { LogReadingRepository } from './log-reading.repository.js';
import { LogVerifier } from './log-verifier.service.js';
import { aCertifiedCourse, aResult, type ResultTraits } from './testing/result.builder.js';

const grounds = { reason: 'misconduct', note: 'By decision of the board' } as const;

describe('At one and the same moment', () => {
  const database = testDatabase();
  let centre: TestModule;
  let first: BuiltPerson;
  let second: BuiltPerson;
  beforeAll(async () => {
    centre = await testModule({ database, imports: [CertificationModule] });
    first = await aPerson(database, { role: 'registrar' });
    second = await aPerson(database, { role: 'registrar' });
  }, 60_000);
  afterAll(() => centre.close());

  const as = <T>({ caller }: BuiltPerson, work: () => Promise<T>) =>
    centre.get(UnitOfWork).runAs(scopeOf(caller), work);
  const lifecycle = () => centre.get(CertificateLifecycle);
  const issued = async (traits: ResultTraits = {}) => {
    const { resultId } = await aResult(database, traits);
    const certificate = await centre.get(CertificateIssuing).issue({ resultId });
    if (!certificate) throw new Error('No certificate is due');
    return certificate;
  };

  it('no revocation is asked for of a certificate that is being revoked', async () => {
    const { id } = await issued();
    const { id: request } = await as(first, () => lifecycle().requestRevocation(first.caller, id, grounds));
    const commit = await uncommitted(centre.get(UnitOfWork), scopeOf(second.caller), () =>
      lifecycle().confirmRevocation(second.caller, id, request),
    );
    const asked = as(first, () => lifecycle().requestRevocation(first.caller, id, grounds));
    const refused = expect(asked).rejects.toMatchObject({ code: 'certification.not-from-this-status' });
    await somebodyWaits(database);
    await commit();
    await refused;
    const pending = `select 1 from certification.revocation_request where certificate_id = $1 and status = 'pending'`;
    expect(await query(database.adminUrl, pending, [id])).toEqual([]);
  });

  it('one of two certificates of an officer in a course renews the other', async () => {
    const officer = await aPerson(database);
    const course = await aCertifiedCourse(database);
    const results = [await aResult(database, { officer, course }), await aResult(database, { officer, course })];
    const [one, other] = results.map(({ resultId }) => resultId);
    const issuing = centre.get(CertificateIssuing);
    const commit = await uncommitted(centre.get(UnitOfWork), SYSTEM_SCOPE, () =>
      issuing.issue({ resultId: one ?? '' }),
    );
    const later = issuing.issue({ resultId: other ?? '' });
    await somebodyWaits(database);
    const earlier = await commit();
    const replaced = 'select replaces_id as id from certification.certificate where id = $1';
    expect(await query(database.adminUrl, replaced, [(await later)?.id])).toEqual([{ id: earlier?.id }]);
  });

  it('the log is verified and written to, also with its first leaf, and found consistent', async () => {
    const empty = await freshDatabase();
    const centre = await testModule({ database: empty, imports: [CertificationModule] });
    try {
      const { resultId } = await aResult(empty);
      const reading = centre.get(LogReadingRepository);
      const leaves = reading.leaves.bind(reading);
      const [read, goOn] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
      reading.leaves = async (...asked) => {
        reading.leaves = leaves;
        const rows = await leaves(...asked);
        read.resolve(undefined);
        await goOn.promise;
        return rows;
      };
      const report = centre.get(LogVerifier).verify();
      await read.promise;
      await centre.get(CertificateIssuing).issue({ resultId });
      goOn.resolve(undefined);
      expect(await report).toMatchObject({ size: 1, consistent: true, problems: [] });
    } finally {
      await centre.close();
      await empty.drop();
    }
  });
});
