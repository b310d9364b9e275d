import type { Answer } from '#contracts/exams';
import { ItemBank } from '#exams';
import { choiceItem } from '#exams/testing';
import { sumOfPoints } from '#kernel';
import { Results } from './results.service.js';
import { markingRoom } from './testing/marking-room.js';

/** Three right options of four. */
const CODES = ['TDE-1-011', 'TDE-1-012', 'TDE-1-013'];
const thirds = (code: string, points: number) =>
  choiceItem({ code, points, multiple: true, options: ['a', 'b', 'c', 'd'], correct: ['a', 'b', 'c'] });
const two: Answer = { type: 'choice', selected: ['a', 'b'] };

describe('Points of a result', () => {
  const room = markingRoom();

  beforeAll(() =>
    room.asSystem(() =>
      room.centre
        .get(ItemBank)
        .publish(room.chief.caller, [
          ...CODES.map((code) => thirds(code, 1)),
          choiceItem({ code: 'TDE-1-014', points: 29 }),
          thirds('TDE-1-015', 20.99),
          thirds('TDE-1-016', 0.01),
        ]),
    ),
  );

  const resultOf = async (codes: readonly string[], passPercent: number) => {
    const { attemptId, officer } = await room.graded(
      { choice: two },
      { items: codes.map((code) => ({ code })), passPercent },
    );
    const [found] = await room.as(room.chief.caller, async () => {
      const results = room.centre.get(Results);
      const page = await results.list(room.chief.caller, { attemptId, limit: 1 });
      for (const { id } of page.items) await results.release(room.chief.caller, id);
      return page.items;
    });
    if (!found) throw new Error('There is no result');
    await room.endAll();
    const explained = await room.as(officer.caller, () => room.centre.get(Results).explain(officer.caller, found.id));
    return { ...found, items: explained.items.map(({ points }) => points) };
  };

  it('are two of three, not 2.01, where each of three questions earned two thirds of a point', async () => {
    const { points, items } = await resultOf(CODES, 60);
    expect(points).toBe(2);
    expect(sumOfPoints(items)).toBe(2);
    expect([...items].sort()).toEqual([0.66, 0.67, 0.67]);
  });

  it('hold no residue beside whole ones, and their items add up to them', async () => {
    const { points, maximum, items } = await resultOf([...CODES, 'TDE-1-014'], 6.25);
    expect({ points, maximum }).toEqual({ points: 2, maximum: 32 });
    expect(sumOfPoints(items)).toBe(2);
  });

  it('pass at exactly the pass mark, and fail a hundredth of a per cent below it', async () => {
    expect(await resultOf([...CODES, 'TDE-1-014'], 6.25)).toMatchObject({ percent: 6.25, passed: true });
    expect(await resultOf([...CODES, 'TDE-1-014'], 6.26)).toMatchObject({ percent: 6.25, passed: false });
  });

  it('are rounded once, where all shares are added', async () => {
    expect(await resultOf(['TDE-1-015', 'TDE-1-016'], 60)).toMatchObject({ points: 14, percent: 66.67 });
  });
});
