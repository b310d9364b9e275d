import { requestContext, type RequestContext } from './request-context.js';
import { Batcher } from './batcher.js';

/** Batches that end when they are told to. */
class Goes {
  readonly begun: { asked: readonly string[]; end: () => void; fail: (failure: Error) => void; in: unknown }[] = [];

  readonly work = (asked: readonly string[]): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const end = () => resolve(asked.map((one) => `${one} done`));
      this.begun.push({ asked, end, fail: reject, in: requestContext.getStore() });
    });

  get asked(): (readonly string[])[] {
    return this.begun.map(({ asked }) => asked);
  }
}

/** Waits until everything is done, including the next batch, which begins one turn of the loop later. */
const settled = async () => {
  for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
};

describe('What is done together', () => {
  let goes: Goes;
  let batcher: Batcher<string, string>;

  beforeEach(() => {
    goes = new Goes();
    batcher = new Batcher(goes.work, 3);
  });

  it('goes at once where nothing is going, with all that is asked in the same moment', async () => {
    const answers = Promise.all(['a', 'b'].map((one) => batcher.do(one)));
    await settled();
    expect(goes.asked).toEqual([['a', 'b']]);
    goes.begun[0]?.end();
    expect(await answers).toEqual(['a done', 'b done']);
  });

  it('takes all that came while another was going, so many at most', async () => {
    const first = batcher.do('a');
    await settled();
    const answers = Promise.all(['b', 'c', 'd', 'e'].map((one) => batcher.do(one)));
    await settled();
    expect(goes.asked).toEqual([['a']]);
    goes.begun[0]?.end();
    await settled();
    expect(goes.asked).toEqual([['a'], ['b', 'c', 'd']]);
    goes.begun[1]?.end();
    await settled();
    expect(goes.asked).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
    goes.begun[2]?.end();
    expect(await first).toBe('a done');
    expect(await answers).toEqual(['b done', 'c done', 'd done', 'e done']);
  });

  it('is done one by one where it failed together, so that one does not take the others along', async () => {
    const answers = Promise.allSettled(['b', 'broken', 'c'].map((one) => batcher.do(one)));
    await settled();
    goes.begun[0]?.fail(new Error('one of them is broken'));
    await settled();
    expect(goes.asked.slice(1)).toEqual([['b']]);
    goes.begun[1]?.end();
    await settled();
    goes.begun[2]?.fail(new Error('this one'));
    await settled();
    goes.begun[3]?.end();
    expect(await answers).toEqual([
      { status: 'fulfilled', value: 'b done' },
      { status: 'rejected', reason: new Error('this one') },
      { status: 'fulfilled', value: 'c done' },
    ]);
  });

  it('is refused as a whole, and not tried again, where the database is away', async () => {
    const answers = Promise.allSettled(['a', 'b'].map((one) => batcher.do(one)));
    await settled();
    const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
    goes.begun[0]?.fail(away);
    expect(await answers).toEqual([
      { status: 'rejected', reason: away },
      { status: 'rejected', reason: away },
    ]);
    expect(goes.asked).toHaveLength(1);
  });

  it('takes up what comes after a failure', async () => {
    const failed = batcher.do('a');
    await settled();
    goes.begun[0]?.fail(new Error('alone'));
    await expect(failed).rejects.toThrow('alone');
    const next = batcher.do('b');
    await settled();
    goes.begun[1]?.end();
    expect(await next).toBe('b done');
  });

  it('counts its statement for the first that goes, not for whoever went before', async () => {
    const requests = ['a', 'b', 'c', 'd'].map((requestId) => ({ requestId }) as RequestContext);
    for (const request of requests) requestContext.run(request, () => void batcher.do(request.requestId));
    await settled();
    goes.begun[0]?.end();
    await settled();
    expect(goes.begun.map((go) => go.in)).toEqual([requests[0], requests[3]]);
  });
});
