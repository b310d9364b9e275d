import { GivenNamePair } from '#contracts';
import { PersonChanges } from '#contracts/identity';
import { folded, type FieldProblem } from '#kernel';
import type { RankColumns } from '../person-fields.repository.js';
import { OFFICER_COLUMNS, type OfficerColumn, type OfficerRow } from './officer-row.js';

/** What words of a list stand for, folded: names of a state's places and ranks for their ids, words for codes. */
export interface ListWords {
  readonly ranks: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, string>;
  readonly sexes: ReadonlyMap<string, string>;
}

/** The fields of an officer that a list gives; what it leaves out is absent. */
export type OfficerFields = Omit<PersonChanges, 'rank' | 'name'> &
  Partial<Omit<RankColumns, 'rankId'>> & { nameAr?: string; nameLatin?: string };

interface Column {
  readonly field: keyof OfficerFields;
  readonly schema: { safeParse(value: unknown): { success: boolean; data?: unknown } };
  /** Gives the value for the schema from what was written. */
  readonly read?: (written: string, words: ListWords) => unknown;
  /** The code told where the value cannot be read. */
  readonly code?: string;
  /** The value that clearing leaves; absent where the field cannot be cleared. */
  readonly cleared?: null | readonly [];
}

const { shape } = PersonChanges;
const COLUMNS: Readonly<Record<OfficerColumn, Column>> = {
  serviceNumber: { field: 'serviceNumber', schema: shape.serviceNumber, cleared: null },
  nameAr: { field: 'nameAr', schema: GivenNamePair.shape.ar },
  nameLatin: { field: 'nameLatin', schema: GivenNamePair.shape.latin },
  sex: {
    field: 'sex',
    schema: shape.sex,
    read: (written, { sexes }) => sexes.get(folded(written)),
    code: 'identity.sex-unread',
    cleared: null,
  },
  birthDate: { field: 'birthDate', schema: shape.birthDate, code: 'http.fields.not-a-date', cleared: null },
  spokenLanguages: {
    field: 'spokenLanguages',
    schema: shape.spokenLanguages,
    read: (written) =>
      written
        .toLowerCase()
        .split(/[\s,;،؛/]+/u)
        .filter(Boolean),
    cleared: [],
  },
  email: { field: 'email', schema: shape.email, code: 'http.fields.not-an-email', cleared: null },
  phone: { field: 'phone', schema: shape.phone, code: 'identity.phone-unread', cleared: null },
  signInName: { field: 'signInName', schema: shape.signInName, cleared: null },
  rank: {
    field: 'rankId',
    schema: shape.rankId,
    read: (written, { ranks }) => ranks.get(folded(written)),
    code: 'identity.rank-unread',
    cleared: null,
  },
  agency: {
    field: 'agencyId',
    schema: shape.agencyId,
    read: (written, { agencies }) => agencies.get(folded(written)),
    code: 'identity.place-not-found',
    cleared: null,
  },
  post: {
    field: 'postId',
    schema: shape.postId,
    read: (written, { posts }) => posts.get(folded(written)),
    code: 'identity.place-not-found',
    cleared: null,
  },
  function: {
    field: 'function',
    schema: shape.function,
    read: (written, { functions }) => functions.get(folded(written)),
    code: 'identity.function-unread',
    cleared: null,
  },
  language: { field: 'language', schema: shape.language, read: (written) => written.toLowerCase() },
};

const OTHERWISE = 'http.fields.wrong-format';

interface Reading {
  readonly fields: OfficerFields;
  /** `path` is the column. */
  readonly problems: readonly FieldProblem[];
}

/** Reads a row into fields of a person, each checked with the very schema of the forms. */
export function readOfficer({ values }: Pick<OfficerRow, 'values'>, words: ListWords): Reading {
  const fields: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const path of OFFICER_COLUMNS) {
    const written = values[path];
    if (written === undefined) continue;
    const { field, cleared, code = OTHERWISE } = COLUMNS[path];
    const value = written === null ? cleared : valueOf(COLUMNS[path], written, words);
    if (value !== undefined) fields[field] = value;
    else problems.push({ path, code: written === null ? 'http.fields.required' : code });
  }
  return { fields, problems };
}

function valueOf({ schema, read }: Column, written: string, words: ListWords): unknown {
  const value = read ? read(written, words) : written;
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The column under which a problem with a field is told. */
export const columnOf = (field: string): string =>
  OFFICER_COLUMNS.find((column) => COLUMNS[column].field === field) ?? field;
