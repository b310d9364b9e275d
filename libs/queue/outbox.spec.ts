import pg from 'pg';
import { z } from 'zod';
import { PUBLIC_SCOPE, requestContext, scopeOf, SYSTEM_SCOPE, UnitOfWork, type RequestContext } from '#database';
import { newId, type Caller } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { defineJob } from './job-definition.js';
import { Outbox } from './outbox.js';

const sendInvitation = defineJob({
  name: 'queue-spec.send-invitation',
  queue: 'queue-spec',
  schema: z.strictObject({ seatId: z.uuid() }),
});

const ofMali: Caller = { personId: newId(), sessionId: newId(), stateCode: 'ml', roles: ['state-admin'] };
const request = (): RequestContext => ({
  requestId: 'request-7',
  language: 'fr',
  caller: ofMali,
  sessionToken: null,
  ip: null,
  userAgent: null,
  scope: scopeOf(ofMali),
  statements: 0,
});

describe('The outbox', () => {
  const database = testDatabase();
  let module: TestModule;
  let unitOfWork: UnitOfWork;
  let outbox: Outbox;

  beforeAll(async () => {
    module = await testModule({ database });
    unitOfWork = module.get(UnitOfWork);
    outbox = module.get(Outbox);
  });
  afterAll(() => module.close());

  const kept = (id: string) =>
    query<Record<string, unknown>>(database.adminUrl, 'select * from queue.outbox where id = $1', [id]);

  it('keeps a job with the change that asks for it, for whoever asked', async () => {
    const seatId = newId();
    const id = await requestContext.run(request(), () => unitOfWork.run(() => outbox.add(sendInvitation, { seatId })));
    expect(await kept(id)).toMatchObject([
      {
        job: 'queue-spec.send-invitation',
        queue: 'queue-spec',
        payload: { seatId },
        language: 'fr',
        request_id: 'request-7',
        state_code: 'ml',
        relayed_at: null,
        completed_at: null,
        attempts: 0,
      },
    ]);
  });

  it("keeps the recipient's language where it is another than the sender's", async () => {
    const id = await requestContext.run(request(), () =>
      unitOfWork.run(() => outbox.add(sendInvitation, { seatId: newId() }, { language: 'ar', stateCode: 'td' })),
    );
    expect(await kept(id)).toMatchObject([{ language: 'ar', state_code: 'td' }]);
  });

  it('forgets the job where the change fails', async () => {
    let id = '';
    const failed = unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      id = await outbox.add(sendInvitation, { seatId: newId() });
      throw new Error('no seat left');
    });
    await expect(failed).rejects.toThrow('no seat left');
    expect(await kept(id)).toEqual([]);
  });

  it('refuses a job outside a transaction, and a payload that is not the job’s', async () => {
    await expect(outbox.add(sendInvitation, { seatId: newId() })).rejects.toThrow('No transaction is open');
    const wrong = unitOfWork.runAs(SYSTEM_SCOPE, () => outbox.add(sendInvitation, { seatId: 'seat 7' }));
    await expect(wrong).rejects.toThrow(z.ZodError);
  });

  it('takes a job from a stranger’s request, and shows it neither to strangers nor to persons', async () => {
    const all = () => unitOfWork.query('select id from queue.outbox');
    await unitOfWork.runAs(PUBLIC_SCOPE, async () => {
      await outbox.add(sendInvitation, { seatId: newId() });
      expect(await all()).toEqual([]);
    });
    expect(await requestContext.run(request(), () => unitOfWork.run(all))).toEqual([]);
  });

  it('wakes whoever listens once the change is committed, and not before', async () => {
    const listener = new pg.Client({ connectionString: database.url });
    await listener.connect();
    await listener.query('listen outbox');
    let heard = 0;
    listener.on('notification', () => (heard += 1));
    await unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      await outbox.add(sendInvitation, { seatId: newId() });
      await listener.query('select 1');
      expect(heard).toBe(0);
    });
    await listener.query('select 1');
    expect(heard).toBe(1);
    await listener.end();
  });

  it('refuses two kinds of job of one name', () => {
    expect(() => defineJob({ name: 'queue-spec.send-invitation', queue: 'x', schema: z.object({}) })).toThrow(
      'defined twice',
    );
  });
});
