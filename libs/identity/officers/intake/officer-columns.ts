import { NO_RANK } from '../person-fields.repository.js';
import type { KnownOfficer } from './officer-pairing.repository.js';

/** The columns of an officer that lists fill, as they are written and as undoing brings them back. */
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
  'rankId',
  'rankTitle',
  'regionalBand',
  'agencyId',
  'postId',
  'function',
  'language',
] as const satisfies readonly (keyof KnownOfficer)[];
export type ListField = (typeof LIST_FIELDS)[number];

/** All columns of an officer that a list fills. */
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
  ...NO_RANK,
  agencyId: null,
  postId: null,
  function: null,
  language: 'ar',
};

/** A value as text: bytes in hexadecimal, so that a sealed number stays sealed; lists with commas; titles as JSON. */
export function asText(value: ListedOfficer[ListField]): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(',');
  return Buffer.isBuffer(value) ? value.toString('hex') : JSON.stringify(inLanguages(value));
}

/** Puts the languages in one order, so that the same title is the same text. */
const inLanguages = ({ ar, fr, en }: NonNullable<ListedOfficer['rankTitle']>) => ({ ar, fr, en });

/** The officer as the statements of `OfficerWriting` take one. */
export const asRecord = (officer: ListedOfficer): Record<string, string | null> => ({
  id: officer.id,
  ...Object.fromEntries(LIST_FIELDS.map((field) => [field, asText(officer[field])])),
});

/** These columns of an officer, as texts. */
export const textsOf = (officer: ListedOfficer, fields: readonly ListField[]): Record<string, string | null> =>
  Object.fromEntries(fields.map((field) => [field, asText(officer[field])]));

/** The value of a column, read from its text. */
export function fromText(field: ListField, text: string | null): ListedOfficer[ListField] {
  if (field === 'spokenLanguages') return text ? text.split(',') : [];
  if (field === 'rankTitle') return text === null ? null : (JSON.parse(text) as ListedOfficer['rankTitle']);
  const isSealed = field === 'serviceNumber' || field === 'serviceNumberIndex';
  return text !== null && isSealed ? Buffer.from(text, 'hex') : text;
}
