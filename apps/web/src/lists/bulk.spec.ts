import { carryOut, countedByKind } from './bulk.js';

const seated = { kind: 'Seated', words: 'Seated' };

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
      (item) => (item === 2 ? Promise.reject(refused) : Promise.resolve(seated)),
      seen,
    );
    expect(outcomes).toEqual([
      { item: 1, came: seated, failure: null },
      { item: 2, came: null, failure: refused },
      { item: 3, came: seated, failure: null },
    ]);
    expect(seen.told).toEqual([1, 2, 3]);
  });

  it('is carried out one after the other', async () => {
    const running: string[] = [];
    const slow = async (item: number) => {
      running.push(`${item} begins`);
      await new Promise((done) => setTimeout(done, 5));
      running.push(`${item} ends`);
      return seated;
    };
    await carryOut([1, 2], slow, watch());
    expect(running).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('stops where it is told to, and tells what was done until then', async () => {
    const stop = new AbortController();
    const stopAtTwo = async (item: number) => {
      if (item === 2) stop.abort();
      return seated;
    };
    const outcomes = await carryOut([1, 2, 3], stopAtTwo, watch(stop.signal));
    expect(outcomes.map(({ item }) => item)).toEqual([1, 2]);
  });

  it('tells how many came to what, so that one that went to the reserve is not lost among ten', async () => {
    const reserve = { kind: 'Reserve', words: 'Reserve place 1' };
    const run = (item: number) =>
      item === 9 ? Promise.reject(new Error('withdrawn')) : Promise.resolve(item === 10 ? reserve : seated);
    const outcomes = await carryOut([1, 2, 3, 9, 10], run, watch());
    expect(countedByKind(outcomes)).toEqual([
      ['Seated', 3],
      ['Reserve', 1],
    ]);
  });
});
