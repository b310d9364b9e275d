import { ROLES } from '#kernel';
import { z } from 'zod';
import { OfficerFunction } from '../catalogue/taxonomy.js';
import {
  CompleteText,
  Email,
  GivenNamePair,
  GivenText,
  Id,
  Instant,
  Language,
  NamePair,
  NewPassword,
  Phone,
  StateCode,
  TimeZone,
} from '../common/index.js';
import { RegionalBand } from './band.js';
import { BirthDate, ServiceNumber, Sex, SignInName, SpokenLanguage, SpokenLanguages } from './officer.js';
import { State } from './places/state.js';

export const Role = z.enum(ROLES).meta({ id: 'Role' });

/** The national title and the regional band that it answers to. */
export const Rank = z.strictObject({ title: CompleteText, band: RegionalBand }).meta({ id: 'Rank' });

const GivenRank = Rank.extend({ title: GivenText });

/** Which digits numbers are shown in: 0 1 2 or ٠ ١ ٢. */
export const Digits = z.enum(['latn', 'arab']).meta({ id: 'Digits' });

/** How texts of Arabic and French address somebody. */
export const AddressForm = z.enum(['masculine', 'feminine']).meta({ id: 'AddressForm' });

export const Person = z
  .strictObject({
    id: Id,
    /** Null for the staff of the centre. */
    stateCode: StateCode.nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    /** For whoever has no e-mail address. */
    signInName: z.string().nullable(),
    serviceNumber: z.string().nullable(),
    name: NamePair,
    sex: Sex.nullable(),
    birthDate: BirthDate.nullable(),
    spokenLanguages: z.array(SpokenLanguage),
    rank: Rank.nullable(),
    /** Which of the ranks of the state it is; null for a title that answers to none of them. */
    rankId: Id.nullable(),
    agencyId: Id.nullable(),
    postId: Id.nullable(),
    function: OfficerFunction.nullable(),
    roles: z.array(Role),
    language: Language,
    digits: Digits,
    timeZone: TimeZone,
    active: z.boolean(),
    /** People who left do not sign in; people who are suspended are not nominated. */
    status: z.enum(['active', 'suspended', 'left']),
    /** The person whom this record is an alias of, as they were entered twice. */
    mergedInto: Id.nullable(),
    createdAt: Instant,
    version: z.number().int(),
    /** Operations on this person that are open to the reader. */
    allowed: z.array(z.string()),
  })
  .meta({ id: 'Person' });

/** The reader themselves, as the web needs it to show what is theirs; `version` is the person's. */
export const Me = z
  .strictObject({
    person: Person,
    /** As they chose themselves; null where they never did, and then `sex` decides. */
    addressedAs: AddressForm.nullable(),
    state: State.nullable(),
    sessionId: Id,
    version: z.number().int(),
  })
  .meta({ id: 'Me' });

/** At least one of a person's own preferences. */
export const Preferences = z
  .strictObject({
    language: Language.optional(),
    digits: Digits.optional(),
    timeZone: TimeZone.optional(),
    /** Null goes back to what is recorded. */
    addressedAs: AddressForm.nullable().optional(),
  })
  .refine((preferences) => Object.values(preferences).some((value) => value !== undefined), {
    params: { code: 'identity.nothing-to-change' },
  })
  .meta({ id: 'Preferences' });

export const NewPerson = z
  .strictObject({
    stateCode: StateCode.nullable(),
    email: Email.nullable().default(null),
    phone: Phone.nullable().default(null),
    /** Where neither e-mail nor phone is given, one is made from the Latin name. */
    signInName: SignInName.nullable().default(null),
    serviceNumber: ServiceNumber.nullable().default(null),
    name: GivenNamePair,
    sex: Sex.nullable().default(null),
    birthDate: BirthDate.nullable().default(null),
    spokenLanguages: SpokenLanguages.default([]),
    /** A title that answers to no rank of the state; `rankId` takes precedence. */
    rank: GivenRank.nullable().default(null),
    rankId: Id.nullable().default(null),
    agencyId: Id.nullable().default(null),
    postId: Id.nullable().default(null),
    function: OfficerFunction.nullable().default(null),
    roles: z.array(Role).min(1),
    language: Language.default('ar'),
    digits: Digits.default('latn'),
    timeZone: TimeZone.optional(),
    /** Without one the person cannot sign in yet. */
    password: NewPassword.optional(),
  })
  .meta({ id: 'NewPerson' });

/** Changes of a person: a field that is left out stays as it is, null clears it. */
export const PersonChanges = z
  .strictObject({
    email: Email.nullable(),
    phone: Phone.nullable(),
    signInName: SignInName.nullable(),
    serviceNumber: ServiceNumber.nullable(),
    name: GivenNamePair,
    sex: Sex.nullable(),
    birthDate: BirthDate.nullable(),
    spokenLanguages: SpokenLanguages,
    /** A title that answers to no rank of the state; `rankId` takes precedence. */
    rank: GivenRank.nullable(),
    rankId: Id.nullable(),
    agencyId: Id.nullable(),
    postId: Id.nullable(),
    function: OfficerFunction.nullable(),
    language: Language,
  })
  .partial()
  .refine((changes) => Object.values(changes).some((value) => value !== undefined), {
    params: { code: 'identity.nothing-to-edit' },
  })
  .meta({ id: 'PersonChanges' });

export type PersonChanges = z.output<typeof PersonChanges>;
export type Person = z.output<typeof Person>;
export type Me = z.output<typeof Me>;
export type Rank = z.output<typeof Rank>;
export type Digits = z.output<typeof Digits>;
export type AddressForm = z.output<typeof AddressForm>;
export type Preferences = z.output<typeof Preferences>;
export type NewPerson = z.output<typeof NewPerson>;
