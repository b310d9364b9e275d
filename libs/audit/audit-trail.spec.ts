import { requestContext, scopeOf, SYSTEM_SCOPE, UnitOfWork, type RequestContext } from '#database';
import { newId, type Caller } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { AuditChain } from './audit-chain.js';
import { AuditTrail } from './audit-trail.js';

const registrar: Caller = { personId: newId(), sessionId: newId(), stateCode: null, roles: ['registrar'] };
const auditor: Caller = { personId: newId(), sessionId: newId(), stateCode: null, roles: ['auditor'] };
const instructor: Caller = { personId: newId(), sessionId: newId(), stateCode: null, roles: ['instructor'] };
const ofMorocco: Caller = { personId: newId(), sessionId: newId(), stateCode: 'ma', roles: ['state-admin'] };
const ofTunisia: Caller = { personId: newId(), sessionId: newId(), stateCode: 'tn', roles: ['state-admin'] };

const requestOf = (caller: Caller): RequestContext => ({
  requestId: 'request-1',
  language: 'fr',
  caller,
  sessionToken: null,
  ip: '196.200.0.10',
  userAgent: 'Mozilla/5.0',
  scope: scopeOf(caller),
  statements: 0,
});

describe('The audit trail', () => {
  const database = testDatabase();
  let module: TestModule;
  let unitOfWork: UnitOfWork;
  let trail: AuditTrail;
  let chain: AuditChain;

  beforeAll(async () => {
    module = await testModule({ database });
    unitOfWork = module.get(UnitOfWork);
    trail = module.get(AuditTrail);
    chain = module.get(AuditChain);
  });
  afterAll(() => module.close());

  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> =>
    requestContext.run(requestOf(caller), () => unitOfWork.run(work));
  const readBy = (caller: Caller, subject: string) =>
    as(caller, () =>
      unitOfWork.query<Record<string, unknown>>('select * from audit.entry where subject_id = $1 order by id', [
        subject,
      ]),
    );
  const revoke = (subject: string) =>
    trail.record({
      action: 'certification.certificate-revoked',
      subject: { kind: 'certificate', id: subject },
      stateCode: 'ma',
      before: { status: 'valid' },
      after: { status: 'revoked', reason: 'فقدان الأهلية' },
    });

  it('keeps who did what, from where, before and after', async () => {
    const subject = newId();
    await as(registrar, () => revoke(subject));
    expect(await readBy(auditor, subject)).toMatchObject([
      {
        actor_id: registrar.personId,
        actor_kind: 'person',
        state_code: 'ma',
        action: 'certification.certificate-revoked',
        subject_kind: 'certificate',
        before: { status: 'valid' },
        after: { status: 'revoked', reason: 'فقدان الأهلية' },
        request_id: 'request-1',
        ip: '196.200.0.10',
        user_agent: 'Mozilla/5.0',
      },
    ]);
  });

  it('says that the system acted where a job did', async () => {
    const subject = newId();
    await unitOfWork.runAs(SYSTEM_SCOPE, () => revoke(subject));
    expect(await readBy(auditor, subject)).toMatchObject([{ actor_id: null, actor_kind: 'system' }]);
  });

  it('takes one statement', async () => {
    const request = requestOf(registrar);
    await requestContext.run(request, () =>
      unitOfWork.run(async () => {
        const before = request.statements;
        await revoke(newId());
        expect(request.statements - before).toBe(1);
      }),
    );
  });

  it('refuses to record outside the transaction of the change', async () => {
    await expect(revoke(newId())).rejects.toThrow('No transaction is open');
  });

  it('forgets what was never done', async () => {
    const subject = newId();
    const undone = as(registrar, async () => {
      await revoke(subject);
      throw new Error('the change failed');
    });
    await expect(undone).rejects.toThrow('the change failed');
    expect(await readBy(auditor, subject)).toEqual([]);
  });

  it('is read by registrars and auditors, and by administrators for their own state alone', async () => {
    const subject = newId();
    await as(registrar, () => revoke(subject));
    expect(await readBy(registrar, subject)).toHaveLength(1);
    expect(await readBy(ofMorocco, subject)).toHaveLength(1);
    expect(await readBy(ofTunisia, subject)).toHaveLength(0);
    expect(await readBy(instructor, subject)).toHaveLength(0);
  });

  it.each(["update audit.entry set action = 'a.b'", 'delete from audit.entry', 'truncate audit.entry'])(
    'refuses "%s" to the application and to the owner',
    async (statement) => {
      await as(registrar, () => revoke(newId()));
      await expect(unitOfWork.runAs(SYSTEM_SCOPE, () => unitOfWork.query(statement))).rejects.toThrow(
        /permission denied/,
      );
      await expect(query(database.adminUrl, statement)).rejects.toThrow(/its rows never change/);
    },
  );

  it('lets the application write through its function alone', async () => {
    const insert = 'insert into audit.entry select * from audit.entry limit 1';
    await expect(unitOfWork.runAs(SYSTEM_SCOPE, () => unitOfWork.query(insert))).rejects.toThrow(/permission denied/);
    const advance = 'update audit.stream_head set sequence = 0';
    await expect(unitOfWork.runAs(SYSTEM_SCOPE, () => unitOfWork.query(advance))).rejects.toThrow(/permission denied/);
  });

  it('holds under fifty transactions at once, of several acts each', async () => {
    const before = await chain.verify();
    await Promise.all(
      Array.from({ length: 50 }, () =>
        as(registrar, async () => {
          for (let act = 0; act < 3; act += 1) await revoke(newId());
        }),
      ),
    );
    const after = await chain.verify();
    expect(after).toMatchObject({ streams: 16, breaks: [] });
    expect(after.entries - before.entries).toBe(150);
  }, 30_000);
});
