import { z } from 'zod';
import { CompleteText, StateCode, TimeZone, listOf, operation } from '../../common/index.js';
import { Closing, GivenName, NewClosing } from './structure.js';

export const State = z
  .strictObject({ code: StateCode, name: CompleteText, timeZone: TimeZone, active: z.boolean() })
  .meta({
    id: 'State',
    examples: [
      { code: 'ma', name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco' }, timeZone: 'Africa/Casablanca', active: true },
    ],
  });

const count = z.number().int();

/** How much stands under a state: what is open, and people who are active. */
export const StateFigures = z
  .strictObject({ agencies: count, units: count, posts: count, people: count })
  .meta({ id: 'StateFigures' });

/** A state as those read it who keep or oversee it. */
export const StateRecord = State.extend({
  closing: Closing.nullable(),
  figures: StateFigures,
  allowed: z.array(z.string()),
  version: count,
}).meta({ id: 'StateRecord' });

const StateFacts = z.strictObject({ name: GivenName, timeZone: TimeZone });

export const NewState = StateFacts.extend({ code: StateCode }).meta({
  id: 'NewState',
  examples: [{ code: 'ma', name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco' }, timeZone: 'Africa/Casablanca' }],
});

const stateParams = z.object({ stateCode: StateCode });

/** Only those that are open, or only those that are closed. */
const open = z.stringbool().optional();

export const listStates = operation({
  id: 'identity.list-states',
  method: 'GET',
  path: '/states',
  summary: 'The member states, by their names in the language of the reader',
  allow: 'public',
  ...listOf(State, { open }, { sorted: ['name', 'code'], usual: 'name' }),
});

export const listStateRecords = operation({
  id: 'identity.list-state-records',
  method: 'GET',
  path: '/state-records',
  summary: 'The member states with how much stands under each, as far as the reader keeps or oversees them',
  allow: ['state-admin', 'registrar', 'auditor'],
  ...listOf(
    StateRecord,
    { open },
    { counted: ['open'], sorted: ['name', 'agencies', 'units', 'posts', 'people', 'zone'], usual: 'name' },
  ),
});

export const getState = operation({
  id: 'identity.get-state',
  method: 'GET',
  path: '/states/:stateCode',
  summary: 'One state with how much stands under it: the own one, any for the registrar and the auditor',
  allow: ['state-admin', 'registrar', 'auditor'],
  params: stateParams,
  response: StateRecord,
  errors: ['identity.state-not-found'],
});

export const createState = operation({
  id: 'identity.create-state',
  method: 'POST',
  path: '/states',
  summary: 'Enter a member state',
  allow: ['registrar'],
  body: NewState,
  response: StateRecord,
  errors: ['identity.state-code-taken', 'identity.state-name-taken'],
});

export const changeState = operation({
  id: 'identity.change-state',
  method: 'PUT',
  path: '/states/:stateCode',
  summary: 'Change the names or the time zone of a state',
  allow: ['registrar'],
  params: stateParams,
  body: StateFacts.meta({ id: 'StateChange' }),
  response: StateRecord,
  conditional: true,
  errors: ['identity.state-not-found', 'identity.state-is-closed', 'identity.state-name-taken'],
});

export const closeState = operation({
  id: 'identity.close-state',
  method: 'POST',
  path: '/states/:stateCode/closings',
  summary: 'Close a state: nothing is added to it any more, all its records stay',
  allow: ['registrar'],
  params: stateParams,
  body: NewClosing,
  response: StateRecord,
  status: 200,
  errors: ['identity.state-not-found', 'identity.state-is-closed', 'identity.closing-ahead'],
});

export type State = z.output<typeof State>;
export type StateFigures = z.output<typeof StateFigures>;
export type StateRecord = z.output<typeof StateRecord>;
export type StateFacts = z.output<typeof StateFacts>;
export type NewState = z.output<typeof NewState>;
