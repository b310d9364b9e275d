import type { FieldProblem } from '#kernel';
import { keyOf, type RowInHand } from './officer-verdict.js';

/** Values that only one person may have and rows of a list ask for: of two rows with the same, the first gets it. */
export class Claims {
  private readonly claimed = new Map<string, string | null>();

  /**
   * The values of a good row that an earlier row has claimed; this row claims the others. Nothing is said here of two
   * rows about one officer: the reader of the whole list sees them.
   */
  *refusedTo(inHand: RowInHand): Generator<FieldProblem> {
    const { fields, index, subject } = inHand;
    const { email, signInName } = fields;
    const by = keyOf(inHand);
    if (email != null && email !== subject?.email && !this.claim(`email ${email}`, by)) {
      yield { path: 'email', code: 'identity.email-not-usable' };
    }
    if (signInName != null && signInName !== subject?.signInName && !this.claim(`name ${signInName}`, by)) {
      yield { path: 'signInName', code: 'identity.sign-in-name-taken' };
    }
    if (index !== null && !this.claim(`number ${index.toString('hex')}`, by)) {
      yield { path: 'serviceNumber', code: 'identity.service-number-taken' };
    }
  }

  /** Whether the value is free, or is claimed by a row about the same officer. */
  private claim(what: string, by: string | null): boolean {
    const owner = this.claimed.get(what);
    if (owner === undefined) this.claimed.set(what, by);
    return owner === undefined || (owner !== null && owner === by);
  }
}
