import { z } from 'zod';
import { Id, Line, StateCode, listOf, operation, termOf } from '../common/index.js';
import { OfficerFunction } from '../catalogue/taxonomy.js';
import { SignInName } from './officer.js';
import { Me, NewPerson, Person, PersonChanges, Preferences, Role } from './person.js';
import { Credentials, Session } from './session.js';

export const signIn = operation({
  id: 'identity.sign-in',
  method: 'POST',
  path: '/auth/sign-in',
  summary: 'Sign in and receive the session cookie',
  allow: 'public',
  body: Credentials,
  response: Me,
  status: 200,
  // A hall behind one router signs in within minutes; failures have limits of their own.
  rate: 20_000,
  errors: [
    'identity.wrong-credentials',
    'identity.code-needed',
    'identity.account-merged',
    'identity.too-many-tries',
    'identity.too-many-tries-for-minutes',
  ],
});

export const signOut = operation({
  id: 'identity.sign-out',
  method: 'POST',
  path: '/auth/sign-out',
  summary: 'End this session',
  allow: 'signed-in',
});

export const signOutEverywhere = operation({
  id: 'identity.sign-out-everywhere',
  method: 'POST',
  path: '/auth/sign-outs',
  summary: 'End every session of the reader, this one included',
  allow: 'signed-in',
  body: z.strictObject({ everywhere: z.literal(true) }),
  response: z.strictObject({ ended: z.number().int() }),
});

export const readMe = operation({
  id: 'identity.read-me',
  method: 'GET',
  path: '/auth/me',
  summary: 'Who is signed in',
  allow: 'signed-in',
  response: Me,
});

export const changePreferences = operation({
  id: 'identity.change-preferences',
  method: 'PATCH',
  path: '/auth/me',
  summary: 'Change the language, the digits, the time zone or the form of address of the reader',
  allow: 'signed-in',
  body: Preferences,
  response: Me,
  conditional: true,
});

export const listSessions = operation({
  id: 'identity.list-sessions',
  method: 'GET',
  path: '/auth/sessions',
  summary: 'The sessions of the reader that still hold, newest first',
  allow: 'signed-in',
  ...listOf(Session, {}, { sorted: ['opened'], usual: '-opened' }),
});

export const endSession = operation({
  id: 'identity.end-session',
  method: 'DELETE',
  path: '/auth/sessions/:sessionId',
  summary: 'End one session of the reader',
  allow: 'signed-in',
  params: z.strictObject({ sessionId: Id }),
  errors: ['identity.session-not-found'],
});

export const listPeople = operation({
  id: 'identity.list-people',
  method: 'GET',
  path: '/people',
  summary: 'People by name: of the own state for its administrator, of all for the registrar and the auditor',
  allow: ['state-admin', 'registrar', 'auditor'],
  ...listOf(
    Person,
    {
      /** A name in either script and any spelling, an e-mail address or its beginning, or a whole service number. */
      q: termOf(120),
      state: StateCode.optional(),
      role: Role.optional(),
      agency: Id.optional(),
      post: Id.optional(),
      function: OfficerFunction.optional(),
      status: Person.shape.status.optional(),
    },
    { counted: ['state', 'role'], sorted: ['name', 'state', 'entered'], usual: 'name' },
  ),
});

export const readPerson = operation({
  id: 'identity.read-person',
  method: 'GET',
  path: '/people/:personId',
  summary: 'One person',
  allow: 'signed-in',
  params: z.strictObject({ personId: Id }),
  response: Person,
  errors: ['identity.person-not-found'],
});

/** What may be wrong with the fields of a person. */
const OF_FIELDS = [
  'identity.email-taken',
  'identity.email-not-usable',
  'identity.service-number-taken',
  'identity.sign-in-name-taken',
  'identity.sign-in-name-of-state',
  'identity.birth-date-impossible',
  'identity.place-of-another-state',
  'identity.rank-of-another-state',
  'identity.not-of-the-staff',
] as const;

export const createPerson = operation({
  id: 'identity.create-person',
  method: 'POST',
  path: '/people',
  summary: 'Enter a person: anyone by the registrar, trainees of the own state by its administrator',
  allow: ['state-admin', 'registrar'],
  body: NewPerson,
  response: Person,
  errors: [
    'identity.may-not-create',
    'identity.role-of-the-centre',
    'identity.role-of-a-state',
    'identity.roles-apart',
    'identity.state-unknown',
    ...OF_FIELDS,
  ],
});

export const editPerson = operation({
  id: 'identity.edit-person',
  method: 'PATCH',
  path: '/people/:personId',
  summary:
    'Change what is known of a person: of anyone by the registrar, of officers of the own state by its administrator',
  allow: ['state-admin', 'registrar'],
  params: z.strictObject({ personId: Id }),
  body: PersonChanges,
  response: Person,
  conditional: true,
  errors: ['identity.person-not-found', 'identity.may-not-edit', 'identity.person-merged', ...OF_FIELDS],
});

export const suggestSignInName = operation({
  id: 'identity.suggest-sign-in-name',
  method: 'GET',
  path: '/sign-in-names/suggestion',
  summary: 'A sign-in name that nobody has yet, made of a name in Latin letters',
  allow: ['state-admin', 'registrar'],
  query: z.strictObject({ latin: Line.max(120), state: StateCode.optional() }),
  response: z.strictObject({ signInName: SignInName }),
});
