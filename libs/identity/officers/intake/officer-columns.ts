import type { KnownOfficer } from './officer-pairing.repository.js';

/** The columns of an officer that lists fill, as they are written and as they come back on undoing. */
export const LIST_FIELDS = [
  'email',
  'phone',
  'signInName',
  'serviceNumber',
  'serviceNumberIndex',
  'sex',
  'birthDate',
  'spokenLanguages',
  'nameAr',
  'nameLatin',
  'agencyId',
  'postId',
  'function',
  'language',
] as const satisfies readonly (keyof KnownOfficer)[];
export type ListField = (typeof LIST_FIELDS)[number];

/** The columns that a list fills of an officer, whole. */
export type ListedOfficer = Pick<KnownOfficer, 'id' | ListField>;

export const NOBODY_YET: Omit<ListedOfficer, 'id' | 'nameAr' | 'nameLatin'> = {
  email: null,
  phone: null,
  signInName: null,
  serviceNumber: null,
  serviceNumberIndex: null,
  sex: null,
  birthDate: null,
  spokenLanguages: [],
  agencyId: null,
  postId: null,
  function: null,
  language: 'ar',
};

/** A value as text: bytes in hexadecimal, so that a sealed number stays sealed; lists with commas. */
export function asText(value: ListedOfficer[ListField]): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(',') : value.toString('hex');
}

/** As the statements of `OfficerWriting` take it in. */
export const asRecord = (officer: ListedOfficer): Record<string, string | null> => ({
  id: officer.id,
  ...Object.fromEntries(LIST_FIELDS.map((field) => [field, asText(officer[field])])),
});

/** Of an officer these columns as texts. */
export const textsOf = (officer: ListedOfficer, fields: readonly ListField[]): Record<string, string | null> =>
  Object.fromEntries(fields.map((field) => [field, asText(officer[field])]));

/** The value of a column out of its text. */
export function fromText(field: ListField, text: string | null): ListedOfficer[ListField] {
  if (field === 'spokenLanguages') return text ? text.split(',') : [];
  const isSealed = field === 'serviceNumber' || field === 'serviceNumberIndex';
  return text !== null && isSealed ? Buffer.from(text, 'hex') : text;
}
