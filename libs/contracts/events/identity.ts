import { z } from 'zod';
import { Id, Language, StateCode } from '../common/index.js';
import { eventType, type Concerns } from './event.js';

const AccountFacts = z.object({ personId: Id, stateCode: StateCode.nullable(), language: Language });

/** The sequence of an account is the version of its person. */
const concerns = ({ personId, stateCode }: z.output<typeof AccountFacts>): Concerns => ({
  recordId: personId,
  personIds: [personId],
  stateCode,
});

export const accountEntered = eventType({ name: 'identity.account-entered.v1', schema: AccountFacts, concerns });

/** Its holder chose another language, other digits, another time zone or another form of address. */
export const preferencesChanged = eventType({
  name: 'identity.preferences-changed.v1',
  schema: AccountFacts,
  concerns,
});
