import type { Person, PersonChanges } from '#contracts/identity';

/** The typed details of a person, as text where people type; an empty text means none. */
export interface PersonDraft {
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly serviceNumber: string;
  readonly sex: Person['sex'] | '';
  readonly birthDate: string;
  readonly spokenLanguages: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly signInName: string;
  readonly rankId: string;
  readonly agencyId: string;
  readonly postId: string;
  readonly function: Person['function'] | '';
  readonly language: Person['language'];
}

export type DraftField = keyof PersonDraft;

export const EMPTY_DRAFT: PersonDraft = {
  nameAr: '',
  nameLatin: '',
  serviceNumber: '',
  sex: '',
  birthDate: '',
  spokenLanguages: [],
  email: '',
  phone: '',
  signInName: '',
  rankId: '',
  agencyId: '',
  postId: '',
  function: '',
  language: 'ar',
};

export const FIELDS = Object.keys(EMPTY_DRAFT) as DraftField[];

export const draftOf = (person: Person): PersonDraft => ({
  nameAr: person.name.ar,
  nameLatin: person.name.latin,
  serviceNumber: person.serviceNumber ?? '',
  sex: person.sex ?? '',
  birthDate: person.birthDate ?? '',
  spokenLanguages: person.spokenLanguages,
  email: person.email ?? '',
  phone: person.phone ?? '',
  signInName: person.signInName ?? '',
  rankId: person.rankId ?? '',
  agencyId: person.agencyId ?? '',
  postId: person.postId ?? '',
  function: person.function ?? '',
  language: person.language,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two drafts differ. */
export const differing = (one: PersonDraft, other: PersonDraft): DraftField[] =>
  FIELDS.filter((field) => !same(one[field], other[field]));

/** The draft as the centre takes it in; an empty text means none. */
export function filled(draft: PersonDraft) {
  const { nameAr, nameLatin, spokenLanguages, language, sex, function: duty, ...texts } = draft;
  const orNone = (text: string): string | null => (text.trim() === '' ? null : text);
  return {
    name: { ar: nameAr, latin: nameLatin },
    spokenLanguages: [...spokenLanguages],
    language,
    sex: sex === '' ? null : sex,
    function: duty === '' ? null : duty,
    email: orNone(texts.email),
    phone: orNone(texts.phone),
    signInName: orNone(texts.signInName),
    serviceNumber: orNone(texts.serviceNumber),
    birthDate: orNone(texts.birthDate),
    rankId: orNone(texts.rankId),
    agencyId: orNone(texts.agencyId),
    postId: orNone(texts.postId),
  } satisfies PersonChanges;
}

/** The part of a draft that differs from what the draft was made of. */
export function changesOf(base: PersonDraft, draft: PersonDraft): PersonChanges {
  const changed = new Set<string>(
    differing(base, draft).map((field) => (field === 'nameAr' || field === 'nameLatin' ? 'name' : field)),
  );
  return Object.fromEntries(Object.entries(filled(draft)).filter(([field]) => changed.has(field)));
}

/** Two edits of one version, joined: a change of one alone is taken over, and a change of both is left to choose. */
export interface Joined {
  /** The draft with the changes of the other alone; if both changed a field, with what was typed here. */
  readonly draft: PersonDraft;
  /** The fields that the other alone changed. */
  readonly taken: readonly DraftField[];
  /** The fields that both changed, to different values. */
  readonly conflicts: readonly DraftField[];
}

export function joined(base: PersonDraft, mine: PersonDraft, theirs: PersonDraft): Joined {
  const [byMe, byThem] = [differing(base, mine), differing(base, theirs)];
  const taken = byThem.filter((field) => !byMe.includes(field));
  const conflicts = byThem.filter((field) => byMe.includes(field) && !same(mine[field], theirs[field]));
  const over = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return { draft: { ...mine, ...over }, taken, conflicts };
}
