import { Injectable } from '@nestjs/common';
import type { Credentials } from '#contracts/identity';
import { JsonLogger } from '#http';
import { Passwords } from './passwords.js';
import type { SignInFacts } from './sessions.repository.js';

export type Verdict = 'right' | 'wrong' | 'code-needed' | 'merged';

/** Checks what somebody signs in with against what is stored. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly passwords: Passwords,
    private readonly logger: JsonLogger,
  ) {}

  async verdict({ password, code }: Credentials, facts: SignInFacts | null): Promise<Verdict> {
    const match = await this.passwords.match(facts?.password_hash ?? null, password);
    if (match === 'unreadable-hash') {
      this.logger.write('error', 'The password hash of a person cannot be read', { personId: facts?.person_id });
    }
    if (match !== 'right' || !facts?.active) return 'wrong';
    if (facts.merged) return 'merged';
    if (!facts.second_factor) return 'right';
    // Nobody has a second factor yet, so no code can be the right one.
    return code === undefined ? 'code-needed' : 'wrong';
  }
}
