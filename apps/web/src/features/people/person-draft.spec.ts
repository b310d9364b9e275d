import { EMPTY_DRAFT, changesOf, joined, type PersonDraft } from './person-draft.js';

const officer: PersonDraft = {
  ...EMPTY_DRAFT,
  nameAr: 'يوسف العلوي',
  nameLatin: 'Youssef El Alaoui',
  phone: '+212612345678',
  spokenLanguages: ['ar'],
};

describe('An edit of an officer', () => {
  it('sends what was changed and nothing else, and clears what was emptied', () => {
    expect(changesOf(officer, { ...officer, phone: ' ', function: 'analyst' })).toEqual({
      phone: null,
      function: 'analyst',
    });
    expect(changesOf(officer, { ...officer, nameLatin: 'Yousef Alaoui' })).toEqual({
      name: { ar: 'يوسف العلوي', latin: 'Yousef Alaoui' },
    });
    expect(changesOf(officer, officer)).toEqual({});
  });

  it('is joined with one that somebody else made meanwhile: both stay where they met in no field', () => {
    const mine = { ...officer, phone: '+212600000001' };
    const theirs = { ...officer, function: 'analyst', spokenLanguages: ['ar', 'fr'] } as const;
    expect(joined(officer, mine, theirs)).toEqual({
      draft: { ...mine, function: 'analyst', spokenLanguages: ['ar', 'fr'] },
      taken: ['spokenLanguages', 'function'],
      conflicts: [],
    });
  });

  it('leaves to choose where both changed one field, and asks nothing where they agree', () => {
    const mine = { ...officer, phone: '+212600000001', sex: 'male' } as const;
    const theirs = { ...officer, phone: '+212600000002', sex: 'male' } as const;
    expect(joined(officer, mine, theirs)).toEqual({ draft: mine, taken: [], conflicts: ['phone'] });
  });
});
