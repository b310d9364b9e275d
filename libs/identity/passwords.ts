import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { preparedPassword } from '#kernel';

/** argon2id with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody knows, of the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$PMt+EJuxtKvgwZN1QN8sFA$j+myA5ahiJxfhc/oV5i3bWUaTDo+bnxeQJ0mAcM5dv0';

export type Match = 'right' | 'wrong' | 'unreadable-hash';

/**
 * Hashes and verifies passwords, off the event loop. The same letters are the same password, however they are encoded.
 */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(preparedPassword(password), COST);
  }

  /** Takes equally long where there is no hash or an unreadable one, so that the time does not tell which it was. */
  async match(stored: string | null, password: string): Promise<Match> {
    const forms = formsOf(password);
    if (stored === null) return matchOf(NOBODYS, forms).then(() => 'wrong');
    try {
      return await matchOf(stored, forms);
    } catch {
      await matchOf(NOBODYS, forms);
      return 'unreadable-hash';
    }
  }
}

/** The password as it is hashed now, and as it was hashed before it was prepared: as typed, composed or not. */
const formsOf = (password: string): ReadonlySet<string> =>
  new Set([preparedPassword(password), password, password.normalize('NFC'), password.normalize('NFD')]);

async function matchOf(stored: string, forms: ReadonlySet<string>): Promise<Match> {
  for (const form of forms) {
    if (await verify(stored, form)) return 'right';
  }
  return 'wrong';
}
