import { folded } from './folded.js';

describe('a name among the values of a filter', () => {
  it.each([
    ['Sénégal', 'senegal'],
    ['الإدارة', 'الاداره'],
    ['موريتانيا', 'مُوريتـانيا'],
    ['ليبيا', ' ليبيا '],
  ])('%s is found by %s', (name, typed) => {
    expect(folded(name)).toContain(folded(typed));
  });

  it('is not found by another one', () => {
    expect(folded('Mali')).not.toContain(folded('Mauritanie'));
  });
});
