import { forgetPerson } from './forget-person.js';
import { deviceStore } from './device-store.js';

const SAVED_AT = '2026-03-04T09:12:44.120Z';
const answer = (key: string, savedAt: string | null) => ({ key, savedAt, value: key });

/** Two people sat an exam on this device; of each one answer is at the centre and one is not. */
beforeEach(async () => {
  for (const person of ['amal', 'badr']) {
    await deviceStore('papers').put(`${person} exam-${person}`, { page: { id: `exam-${person}` } });
    await deviceStore('answers').put(`attempt exam-${person} q1;`, answer('q1', SAVED_AT));
    await deviceStore('answers').put(`attempt exam-${person} q2;`, answer('q2', null));
    await deviceStore('progress').put(`reading ${person} lesson;`, answer('lesson', SAVED_AT));
    await deviceStore('courses').put(`${person} course`, {});
  }
});

const left = async () => {
  const stores = ['papers', 'answers', 'progress', 'courses'] as const;
  const counts = await Promise.all(stores.map(async (store) => (await deviceStore(store).under('')).length));
  return Object.fromEntries(stores.map((store, at) => [store, counts[at]]));
};

describe('Whoever signs out of a device', () => {
  it('leaves there what has not reached the centre, with the paper that says whose it is', async () => {
    await forgetPerson('amal', { unsentToo: false });
    expect(await deviceStore('answers').under('attempt exam-amal ')).toEqual([answer('q2', null)]);
    expect(await left()).toEqual({ papers: 2, answers: 3, progress: 1, courses: 1 });
  });

  it('leaves nothing where they say so, and touches nothing of anybody else', async () => {
    await forgetPerson('amal', { unsentToo: true });
    expect(await deviceStore('answers').under('attempt exam-amal ')).toEqual([]);
    expect(await left()).toEqual({ papers: 1, answers: 2, progress: 1, courses: 1 });
  });
});
