import { z } from 'zod';
import { eventType } from '#contracts/events';
import { requestContext, scopeOf, UnitOfWork } from '#database';
import { newId, type Caller } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { eventOf, Events } from './events.js';
import { defineJob } from './job-definition.js';
import { Outbox } from './outbox.js';

const bookFound = eventType({
  name: 'queue-spec.book-found.v1',
  schema: z.object({ bookId: z.uuid(), note: z.string().default('') }),
  concerns: ({ bookId }) => ({ recordId: bookId, personIds: [], stateCode: 'ma' }),
});
const bookLost = eventType({ ...bookFound, name: 'queue-spec.book-lost.v1' });
const lookFor = defineJob({ name: 'queue-spec.look-for', queue: 'queue-spec', schema: z.object({}) });

const caller: Caller = { personId: newId(), sessionId: newId(), stateCode: 'ma', roles: ['state-admin'] };

describe('Publishing', () => {
  const database = testDatabase();
  let module: TestModule;
  let unit: UnitOfWork;
  let context: ReturnType<typeof requested>;

  beforeAll(async () => {
    module = await testModule({ database });
    unit = module.get(UnitOfWork);
    await query(
      database.adminUrl,
      `insert into queue.listener (event, name, queue)
       select 'queue-spec.book-found.v1', 'queue-spec.' || n, 'events' from unnest(array['shelve', 'tell']) n`,
    );
  });
  beforeEach(async () => {
    context = requested();
    await query(database.adminUrl, 'delete from queue.outbox');
  });
  afterAll(() => module.close());

  const asPerson = <T>(work: () => Promise<T>) => requestContext.run(context, () => unit.run(work));
  const written = () =>
    query(
      database.adminUrl,
      `select job, event, sequence::int, payload, language, request_id, state_code from queue.outbox order by job, id`,
    );
  const statements = async (work: () => Promise<unknown>) => {
    const before = context.statements;
    await work();
    return context.statements - before;
  };

  it('writes a job for each who listens, for whoever asked and the state that it concerns', async () => {
    const bookId = newId();
    await asPerson(() => module.get(Events).publish(eventOf(bookFound, 4, { bookId })));
    const said = { event: 'queue-spec.book-found.v1', sequence: 4, payload: { bookId, note: '' } };
    const asked = { language: 'fr', request_id: 'request-5', state_code: 'ma' };
    expect(await written()).toEqual([
      { job: 'queue-spec.shelve', ...said, ...asked },
      { job: 'queue-spec.tell', ...said, ...asked },
    ]);
  });

  it('leaves no row and wakes nobody where nobody listens', async () => {
    const woken = `select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`;
    await asPerson(async () => {
      await module.get(Events).publish(eventOf(bookLost, 1, { bookId: newId() }));
      expect(await unit.query(woken)).toEqual([]);
    });
    expect(await written()).toEqual([]);
    await asPerson(async () => {
      await module.get(Events).publish(eventOf(bookFound, 1, { bookId: newId() }));
      expect(await unit.query(woken)).toHaveLength(1);
    });
  });

  it('is one statement for any number of events, and none more beside a job', async () => {
    const said = [1, 2, 3].map((sequence) => eventOf(bookFound, sequence, { bookId: newId() }));
    await asPerson(async () => {
      expect(await statements(() => module.get(Events).publish(...said))).toBe(1);
      expect(await statements(() => module.get(Outbox).add(lookFor, {}))).toBe(1);
      expect(await statements(() => module.get(Outbox).add(lookFor, {}, { events: said.slice(1) }))).toBe(1);
    });
    expect(await written()).toHaveLength(2 * 3 + 1 + 1 + 2 * 2);
  });

  it('gives ids in the order of time, as those of other jobs', async () => {
    const before = newId();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await asPerson(() => module.get(Events).publish(eventOf(bookFound, 1, { bookId: newId() })));
    const [row] = await query<{ id: string }>(database.adminUrl, 'select id from queue.outbox');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(row?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([newId(), row?.id, before].toSorted()).toEqual([before, row?.id, expect.anything()]);
  });

  it('is refused where the payload is not that of the event, says nothing beyond it, and needs a transaction', async () => {
    expect(() => eventOf(bookFound, 1, { bookId: 'book 7' })).toThrow(z.ZodError);
    const more = { bookId: newId(), password: 'not to be told' };
    expect(eventOf(bookFound, 1, more).payload).toEqual({ bookId: more.bookId, note: '' });
    await expect(module.get(Events).publish(eventOf(bookFound, 1, more))).rejects.toThrow('No transaction is open');
  });
});

const requested = () => ({
  requestId: 'request-5',
  language: 'fr' as const,
  caller,
  sessionToken: null,
  ip: null,
  userAgent: null,
  scope: scopeOf(caller),
  statements: 0,
});
