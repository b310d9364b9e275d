import { Injectable } from '@nestjs/common';
import { requestContext } from '#database';
import { DeviceCookie, Failures, Turns, networkOf, type Allowance, type Tally } from '#http';
import { KeyRing } from '#keys';
import { TooManyTries } from './domain/identity.errors.js';
import type { Verdict } from './password-check.js';
import type { SignInFacts } from './sessions.repository.js';

/** Allows ten wrong passwords, then pauses from two seconds up to a quarter of an hour: some hundred guesses a day. */
const OF_ACCOUNT: Allowance = { free: 10, pause: 2, forgets: 900 };
/** Allows for a hall of people who mistype, behind one router; then for one try in three seconds. */
const OF_ADDRESS: Allowance = { free: 200, pause: 3, forgets: 3 };
/** How many passwords of one address are looked at at once, so that waiting ones are not counted as failures. */
const AT_ONCE_FROM_ADDRESS = 16;
const CODE_LENGTH = 32;

/**
 * Slows down people who guess passwords, by account over all addresses and by address over all accounts. Where somebody
 * has signed in before (on this device, else from this address), failures are counted apart: a guesser elsewhere
 * locks nobody out. An account that does not exist is treated like one that nobody has signed in to from here.
 */
@Injectable()
export class SignInTries {
  private readonly ofAccount = new Turns(1);
  private readonly ofAddress = new Turns(AT_ONCE_FROM_ADDRESS);

  constructor(
    private readonly failures: Failures,
    private readonly devices: DeviceCookie,
    private readonly keys: KeyRing,
  ) {}

  /**
   * The verdict of `judge`; a wrong one counts as a failure.
   * @throws TooManyTries where it is too early to judge.
   */
  async judged(email: string, facts: SignInFacts | null, judge: () => Promise<Verdict>): Promise<Verdict> {
    const from = networkOf(requestContext.getStore()?.ip ?? null);
    const tallies = await this.talliesOf(email, from, facts);
    return this.ofAccount.take(tallies[0].key, () => this.ofAddress.take(from, () => this.counted(tallies, judge)));
  }

  /** A code by which an address is known again, and from which nobody can read the address. */
  async codeOf(email: string): Promise<string> {
    return (await this.keys.mac('e-mail', email)).toString('hex').slice(0, CODE_LENGTH);
  }

  private async counted(tallies: readonly Tally[], judge: () => Promise<Verdict>): Promise<Verdict> {
    const wait = await this.failures.charge(tallies);
    if (wait > 0) throw new TooManyTries(wait);
    let verdict: Verdict | null = null;
    try {
      verdict = await judge();
      return verdict;
    } finally {
      if (verdict !== 'wrong') await this.failures.refund(tallies);
    }
  }

  private async talliesOf(email: string, from: string, facts: SignInFacts | null): Promise<[Tally, ...Tally[]]> {
    const device = facts && (await this.devices.markOf(facts.person_id));
    if (device !== null) return [{ key: `sign-in:device:${device}`, allowance: OF_ACCOUNT }];
    const account = await this.codeOf(email);
    const known = facts?.known_here === true;
    return [
      { key: known ? `sign-in:account:${account}:${from}` : `sign-in:account:${account}`, allowance: OF_ACCOUNT },
      { key: known ? `sign-in:known-at:${from}` : `sign-in:address:${from}`, allowance: OF_ADDRESS },
    ];
  }
}
