import { Turns } from './turns.js';

describe('Works of one key', () => {
  const held = (): { promise: Promise<void>; end: () => void } => {
    let end = (): void => undefined;
    return { promise: new Promise<void>((resolve) => (end = resolve)), end: () => end() };
  };

  it('run so many at once and the rest in their order, and other keys are not held up', async () => {
    const turns = new Turns(2);
    const begun: string[] = [];
    const [first, second] = [held(), held()];
    const work =
      (name: string, until = Promise.resolve()) =>
      async (): Promise<void> => {
        begun.push(name);
        await until;
      };
    const all = [
      turns.take('hall', work('first', first.promise)),
      turns.take('hall', work('second', second.promise)),
      turns.take('hall', work('third')),
      turns.take('hall', work('fourth')),
      turns.take('elsewhere', work('other')),
    ];
    await all[4];
    expect(begun).toEqual(['first', 'second', 'other']);
    first.end();
    await all[3];
    expect(begun).toEqual(['first', 'second', 'other', 'third', 'fourth']);
    second.end();
    await Promise.all(all);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns(1);
    const failing = turns.take('hall', () => Promise.reject(new Error('gone')));
    const next = turns.take('hall', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('gone');
    expect(await next).toBe('done');
  });
});
