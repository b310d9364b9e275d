import { randomInt } from 'node:crypto';
import { NewPerson, createPerson, getComparison, mergePerson } from '#contracts/identity';
import type { Session } from '../../support/session.js';

/** Two records of Morocco that look like one officer. */
export interface LookAlikes {
  readonly firstId: string;
  readonly secondId: string;
}

const NADIA = { name: { ar: 'نادية المريني', latin: 'Nadia El Merini' }, birthDate: '1991-04-03' } as const;
const KHALID = { name: { ar: 'خالد الزروالي', latin: 'Khalid Zeroual' }, birthDate: '1986-11-20' } as const;

/** Enters two such records for the screens. */
async function lookAlikes(registrar: Session, officer: typeof NADIA | typeof KHALID): Promise<LookAlikes> {
  const ids: string[] = [];
  for (const _record of [1, 2]) {
    // Several specs enter them in one centre.
    const serviceNumber = `MA-${randomInt(1e9)}`;
    const body = NewPerson.parse({ ...officer, stateCode: 'ma', roles: ['trainee'], serviceNumber });
    ids.push((await registrar.call(createPerson, { body })).id);
  }
  const [firstId = '', secondId = ''] = ids;
  return { firstId, secondId };
}

export const duplicates = (registrar: Session): Promise<LookAlikes> => lookAlikes(registrar, NADIA);

/** Two such records, of which the second is an alias of the first. */
export async function merged(registrar: Session): Promise<LookAlikes> {
  const pair = await lookAlikes(registrar, KHALID);
  const params = { personId: pair.firstId, otherId: pair.secondId };
  const { second } = await registrar.call(getComparison, { params });
  const body = { into: pair.firstId, reason: 'Entered again by the airport police' };
  await registrar.call(mergePerson, { params: { personId: second.id }, body, version: second.version });
  return pair;
}
