import { carryOut } from './bulk.js';

const watch = (signal = new AbortController().signal) => {
  const told: number[] = [];
  return { told, onProgress: (done: number) => void told.push(done), signal };
};

describe('an act on many', () => {
  it('goes on past what is refused and says why each was', async () => {
    const refused = new Error('no seat');
    const seen = watch();
    const outcomes = await carryOut(
      [1, 2, 3],
      (item) => (item === 2 ? Promise.reject(refused) : Promise.resolve()),
      seen,
    );
    expect(outcomes).toEqual([
      { item: 1, failure: null },
      { item: 2, failure: refused },
      { item: 3, failure: null },
    ]);
    expect(seen.told).toEqual([1, 2, 3]);
  });

  it('is carried out one after the other', async () => {
    const running: string[] = [];
    const slow = async (item: number) => {
      running.push(`${item} begins`);
      await new Promise((done) => setTimeout(done, 5));
      running.push(`${item} ends`);
    };
    await carryOut([1, 2], slow, watch());
    expect(running).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('stops where it is told to, and tells what was done until then', async () => {
    const stop = new AbortController();
    const outcomes = await carryOut([1, 2, 3], async (item) => item === 2 && stop.abort(), watch(stop.signal));
    expect(outcomes.map(({ item }) => item)).toEqual([1, 2]);
  });
});
