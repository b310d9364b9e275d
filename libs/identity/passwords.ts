import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody knows, of the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$PMt+EJuxtKvgwZN1QN8sFA$j+myA5ahiJxfhc/oV5i3bWUaTDo+bnxeQJ0mAcM5dv0';

/** Hashes and verifies passwords, off the event loop. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Takes as long where there is no hash, so that the time does not tell whether an address is known. */
  async match(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? NOBODYS, password);
    return right && stored !== null;
  }
}
