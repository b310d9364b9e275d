import type { Operation } from '#contracts';
import { isOneList } from './narrowed.js';

const described = { list: { counted: ['status'], sorted: ['code'], usual: 'code' } } as unknown as Operation;
const plain = {} as unknown as Operation;

describe('what a list shows while it is asked anew', () => {
  it('stays when it is narrowed, searched or sorted otherwise', () => {
    expect(
      isOneList(
        described,
        { query: { limit: 25 } },
        { query: { sort: '-code', status: 'running', q: 'x', limit: 25 } },
      ),
    ).toBe(true);
  });

  it('goes when it is of another cohort or officer', () => {
    expect(isOneList(described, { params: { cohortId: '1' } }, { params: { cohortId: '2' } })).toBe(false);
    expect(isOneList(described, { query: { personId: '1' } }, { query: { personId: '2' } })).toBe(false);
  });

  it('goes where the list says nothing of its filters', () => {
    expect(isOneList(plain, { query: { limit: 25 } }, { query: { limit: 25 } })).toBe(false);
  });
});
