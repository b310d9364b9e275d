import { choiceItem, hotspotItem, numericItem, writtenItem } from '../testing/item.builder.js';
import { examDocument } from '../testing/exam.builder.js';
import { compileExam, examProblems, type ItemForPaper } from './paper.js';

const bank = (...items: Omit<ItemForPaper, 'itemVersionId'>[]): ReadonlyMap<string, ItemForPaper> =>
  new Map(items.map((item, index) => [item.code, { ...item, itemVersionId: `version-${index + 1}` }]));

const known = bank(
  choiceItem({ code: 'TDE-1-001' }),
  numericItem({ code: 'TDE-1-002' }),
  hotspotItem({ code: 'TDE-1-003' }),
  writtenItem({ code: 'TDE-1-004' }),
);
const all = examDocument({ items: [...known.keys()].map((code) => ({ code })) });

describe('A compiled exam', () => {
  it('keeps the order and the points of its items, and their sum', () => {
    const { paper, itemTypes } = compileExam(all, known);
    expect(paper.items.map(({ code, points }) => [code, points])).toEqual([
      ['TDE-1-001', 1],
      ['TDE-1-002', 1],
      ['TDE-1-003', 2],
      ['TDE-1-004', 6],
    ]);
    expect(paper.totalPoints).toBe(10);
    expect(itemTypes).toEqual({
      'version-1': 'choice',
      'version-2': 'numeric',
      'version-3': 'hotspot',
      'version-4': 'written',
    });
  });

  it('shows no key and no explanation', () => {
    const text = JSON.stringify(compileExam(all, known).paper);
    expect(text).not.toMatch(/"(key|correct|credit|tolerance|regions|criteria|explanation)"/);
  });

  it('asks what the schema of its kind names, whatever else an item holds', () => {
    const numeric = numericItem();
    const told = { ...numeric, body: { ...numeric.body, correct: 44 } };
    const { paper } = compileExam(examDocument({ items: [{ code: numeric.code }] }), bank(told));
    expect(paper.items[0]?.body).toEqual(numeric.body);
  });

  it('keeps key, points and explanation apart, by item version', () => {
    const { keys } = compileExam(all, known);
    expect(Object.keys(keys)).toEqual(['version-1', 'version-2', 'version-3', 'version-4']);
    expect(keys['version-2']).toEqual({ key: numericItem().key, points: 1, explanation: numericItem().explanation });
  });

  it('lets the exam say what an item is worth in it', () => {
    const { paper, keys } = compileExam(examDocument({ items: [{ code: 'TDE-1-002', points: 2.5 }] }), known);
    expect(paper.items[0]?.points).toBe(2.5);
    expect(keys['version-2']?.points).toBe(2.5);
    expect(paper.totalPoints).toBe(2.5);
  });

  it('adds points as on paper', () => {
    const tenths = [
      { code: 'TDE-1-001', points: 0.1 },
      { code: 'TDE-1-002', points: 0.2 },
    ];
    expect(compileExam(examDocument({ items: tenths }), known).paper.totalPoints).toBe(0.3);
  });
});

describe('An exam document', () => {
  it('names each item once, and none that the bank has not', () => {
    const document = examDocument({ items: [{ code: 'TDE-1-001' }, { code: 'TDE-1-099' }, { code: 'TDE-1-001' }] });
    expect(examProblems(document, known)).toEqual([
      { path: 'items.2.code', code: 'exams.item-twice' },
      { path: 'items.1.code', code: 'exams.item-not-in-bank' },
    ]);
  });

  it('leaves a written item the points of its rubric', () => {
    expect(examProblems(examDocument({ items: [{ code: 'TDE-1-004', points: 5 }] }), known)).toEqual([
      { path: 'items.0.points', code: 'exams.points-fixed-by-rubric' },
    ]);
    expect(examProblems(examDocument({ items: [{ code: 'TDE-1-004', points: 6 }] }), known)).toEqual([]);
  });
});
