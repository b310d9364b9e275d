import { sameJudgement } from './draft.js';

const order = { id: 'order', points: 3 };
const reasons = { id: 'reasons', points: 1.5 };

describe('Two judgements', () => {
  it.each([
    ['of the same points', { criteria: [order], comment: null }, { criteria: [order], comment: null }],
    ['in another order', { criteria: [order, reasons], comment: 'A' }, { criteria: [reasons, order], comment: 'A' }],
    ['with a space behind the comment', { criteria: [], comment: 'A ' }, { criteria: [], comment: 'A' }],
    ['of nothing', null, { criteria: [], comment: '' }],
  ])('%s say the same', (_case, one, other) => {
    expect(sameJudgement(one, other)).toBe(true);
  });

  it.each([
    ['of other points', { criteria: [order], comment: null }, { criteria: [{ ...order, points: 0 }], comment: null }],
    ['of one criterion more', { criteria: [order], comment: null }, { criteria: [order, reasons], comment: null }],
    ['of one criterion less', { criteria: [order, reasons], comment: null }, { criteria: [order], comment: null }],
    ['of other criteria', { criteria: [order], comment: null }, { criteria: [reasons], comment: null }],
    ['with another comment', { criteria: [order], comment: 'A' }, { criteria: [order], comment: null }],
    ['of which one is none', null, { criteria: [order], comment: null }],
  ])('%s do not', (_case, one, other) => {
    expect(sameJudgement(one, other)).toBe(false);
  });
});
