import type { AnyColumn } from './column.js';
import { rowsOf } from './sheet.js';

interface Officer {
  readonly name: string;
  readonly people: number | null;
}
const columns: AnyColumn<Officer>[] = [
  { key: 'name', title: 'Name', cell: ({ name }) => name, text: ({ name }) => name },
  { key: 'act', title: '', cell: () => 'Open' },
  { key: 'people', title: 'People', cell: ({ people }) => people, text: ({ people }) => people },
];

describe('a sheet of a list', () => {
  it('has the columns that are shown, in their order and with their titles, and the rows in theirs', () => {
    const officers = [
      { name: 'Zahra', people: 3 },
      { name: 'Driss', people: null },
    ];
    expect(rowsOf(columns, officers)).toEqual([
      ['Name', 'People'],
      ['Zahra', 3],
      ['Driss', null],
    ]);
    expect(rowsOf([...columns].reverse().slice(0, 1), officers)).toEqual([['People'], [3], [null]]);
  });
});
