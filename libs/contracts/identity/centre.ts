import { z } from 'zod';
import {
  CompleteText,
  Email,
  GivenText,
  Language,
  LocalizedText,
  StateCode,
  operation,
  proseOf,
  Phone,
} from '../common/index.js';

/** The languages of the screens, Arabic first; at least one. */
const Offered = z
  .array(Language)
  .min(1)
  .max(3)
  .refine((languages) => new Set(languages).size === languages.length, { params: { code: 'identity.language-twice' } });

/** Whose centre this is and how it is reached: what stands below every page. */
export const Centre = z
  .strictObject({
    name: CompleteText,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: LocalizedText.nullable(),
    languages: z.array(Language),
    hasLegalNotice: z.boolean(),
  })
  .meta({ id: 'Centre' });

/** All that the centre says of itself. */
export const CentreDetails = z
  .strictObject({
    name: CompleteText,
    /** Where people write to and call; null where the centre says none. */
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: LocalizedText.nullable(),
    languages: z.array(Language),
    /** What the law wants said; null where there is nothing to say. */
    legalNotice: LocalizedText.nullable(),
    /** Whether somebody has given these details; until then they are those that the software brings. */
    given: z.boolean(),
    version: z.number().int(),
  })
  .meta({
    id: 'CentreDetails',
    examples: [
      {
        name: {
          ar: 'المركز الإقليمي للتكوين',
          fr: 'Centre régional de formation',
          en: 'Regional Training Centre',
        },
        email: 'secretariat@centre.example',
        phone: '+212537000000',
        address: { ar: 'الرباط، المغرب', fr: 'Rabat, Maroc', en: 'Rabat, Morocco' },
        languages: ['ar', 'fr', 'en'],
        legalNotice: null,
        given: true,
        version: 2,
      },
    ],
  });

/** A text in some languages; what is left empty is missing. */
const textOf = (longest: number) => {
  const one = proseOf(longest).nullable();
  return z.strictObject({ ar: one, fr: one, en: one }).nullable();
};

export const CentreChange = z
  .strictObject({
    name: GivenText,
    email: Email.nullable(),
    phone: Phone.nullable(),
    address: textOf(400),
    languages: Offered,
    legalNotice: textOf(10_000),
  })
  .meta({ id: 'CentreChange' });

/** How far a centre is from being able to work. */
export const CentreSetup = z
  .strictObject({
    detailsGiven: z.boolean(),
    /** Acts that need two people need two registrars. */
    registrars: z.number().int(),
    states: z.number().int(),
    statesWithoutAdministrator: z.number().int(),
    /** The first of these, by name. */
    nextStates: z.array(z.strictObject({ code: StateCode, name: CompleteText })).max(20),
    posts: z.number().int(),
    officers: z.number().int(),
  })
  .meta({ id: 'CentreSetup' });

export const getCentre = operation({
  id: 'identity.get-centre',
  method: 'GET',
  path: '/centre',
  summary: 'Whose centre this is and how it is reached',
  allow: 'public',
  response: Centre,
});

export const getCentreDetails = operation({
  id: 'identity.get-centre-details',
  method: 'GET',
  path: '/centre/details',
  summary: 'All that the centre says of itself, its legal notice included',
  allow: 'public',
  response: CentreDetails,
});

export const changeCentreDetails = operation({
  id: 'identity.change-centre-details',
  method: 'PUT',
  path: '/centre/details',
  summary: 'Change what the centre says of itself',
  allow: ['registrar'],
  body: CentreChange,
  response: CentreDetails,
  conditional: true,
  bodyLimit: 256 * 1024,
  errors: ['identity.language-twice'],
});

export const getCentreSetup = operation({
  id: 'identity.get-centre-setup',
  method: 'GET',
  path: '/centre/setup',
  summary: 'What a new centre still lacks before it can work',
  allow: ['registrar'],
  response: CentreSetup,
});

export type Centre = z.output<typeof Centre>;
export type CentreDetails = z.output<typeof CentreDetails>;
export type CentreChange = z.output<typeof CentreChange>;
export type CentreSetup = z.output<typeof CentreSetup>;
