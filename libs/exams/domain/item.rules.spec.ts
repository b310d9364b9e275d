import type { ItemDocument } from '#contracts/exams';
import { choiceItem, hotspotItem, itemsByKind, numericItem, writtenItem } from '../testing/item.builder.js';
import { bankOf, itemProblems } from './item.rules.js';

const codesOf = (item: ItemDocument): string[] => itemProblems(item).map(({ path, code }) => `${path} ${code}`);

describe('An item to be published', () => {
  it.each(Object.entries(itemsByKind()))('of type %s is right as the builders make it', (_type, item) => {
    expect(itemProblems(item)).toEqual([]);
  });

  it('is in the bank that its code names', () => {
    expect(bankOf('TDE-1-007')).toBe('TDE-1');
  });

  it('has a key of its own type', () => {
    expect(codesOf({ ...choiceItem(), key: numericItem().key })).toEqual(['key.type exams.key-of-another-type']);
  });

  it('names right options that it offers, each once', () => {
    const item = choiceItem({ multiple: true, correct: ['b', 'z', 'b'] });
    expect(codesOf(item)).toEqual(['key.correct.1 exams.option-unknown', 'key.correct.2 exams.id-twice']);
  });

  it('offers each option once', () => {
    expect(codesOf(choiceItem({ options: ['a', 'b', 'a'] }))).toEqual(['body.options.2.id exams.id-twice']);
  });

  it('has one right option where one may be chosen', () => {
    expect(codesOf(choiceItem({ multiple: false, correct: ['a', 'b'] }))).toEqual([
      'key.correct exams.one-correct-only',
    ]);
  });

  it('has no more regions than points to place', () => {
    expect(codesOf(hotspotItem({ selections: 1 }))).toEqual(['key.regions exams.more-regions-than-selections']);
  });

  it('is worth what its rubric adds up to', () => {
    expect(itemProblems(writtenItem({ points: 7 }))).toEqual([
      { path: 'points', code: 'exams.rubric-points', variables: { best: 6, points: 7 } },
    ]);
  });

  it('has points of two decimals at most', () => {
    expect(codesOf(numericItem({ points: 0.125 }))).toEqual(['points exams.too-fine']);
  });

  it('has a drawing of shapes and texts alone', () => {
    const { body, ...item } = hotspotItem();
    if (body.type !== 'hotspot') throw new Error('The builder makes another item');
    const svg = body.drawing.svg.replace('</svg>', '<?x ><img src="/no" onerror="alert(1)">?></svg>');
    expect(itemProblems({ ...item, body: { ...body, drawing: { ...body.drawing, svg } } })).toEqual([
      { path: 'body.drawing.svg', code: 'catalogue.drawing-foreign', variables: { what: '<?x?>' } },
    ]);
  });
});
