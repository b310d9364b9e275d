import { listPeople, listSessions } from '#contracts/identity';
import { sortFor, stateCode } from './search.js';

describe('what an address says of a list', () => {
  it('is an order that the list has, in either direction', () => {
    expect(sortFor(listPeople, 'name')).toBe('name');
    expect(sortFor(listPeople, '-state')).toBe('-state');
  });

  it('is left out where the list has no such order', () => {
    for (const value of ['opened', '--name', '-', '', 'name,state', undefined, 7])
      expect(sortFor(listPeople, value)).toBeUndefined();
    expect(sortFor(listSessions, '-opened')).toBe('-opened');
  });

  it('is a state by its code and nothing else', () => {
    expect(stateCode('ma')).toBe('ma');
    for (const value of ['MA', 'mar', 'm', '', 12, undefined]) expect(stateCode(value)).toBeUndefined();
  });
});
