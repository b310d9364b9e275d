import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { LeftOut } from '#contracts';
import type { GivenResponse } from '#contracts/exams';
import { Batcher, PreparedStatements } from '#database';
import { DomainError } from '#kernel';
import { AttemptClosed, AttemptUnknown } from './domain/exams.errors.js';
import {
  askedOnce,
  keptProblem,
  refusedOf,
  withoutOverlong,
  type Asked,
  type Refused,
  type Takeable,
} from './domain/given-answers.js';
import type { KeptAnswer, Save, SaveOutcome, Saved } from './domain/saves.js';
import { instant } from './sql.js';
import { WordLimits } from './word-limits.service.js';

const SAVES_AT_ONCE = 32;

/**
 * A save that waits for a submission, which takes some milliseconds, retries at this interval and for this long, in
 * milliseconds.
 */
const ASKED_AGAIN = 20;
const PATIENCE = 5_000;

/** What stands after a save, and what was refused of it. */
export interface SavedAnswers {
  readonly savedAt: string;
  readonly late: boolean;
  readonly kept: readonly KeptAnswer[];
  readonly refused: readonly Refused[];
}

/** The hot path: answers are saved in one statement, which also reads the session and decides by its own clock. */
@Injectable()
export class Responses {
  private readonly saves = new Batcher<Save, SaveOutcome>((saves) => this.saveAll(saves), SAVES_AT_ONCE);

  constructor(
    private readonly statements: PreparedStatements,
    private readonly limits: WordLimits,
  ) {}

  /**
   * Keeps each answer; of several answers of one device to an item it keeps the one with the highest sequence. An answer made
   * over an older revision than the stored one counts, and the stored one stays beside it. Repeating an answer changes nothing.
   * An answer that cannot be taken is refused without the others.
   * @param sessionToken as the cookie carries it.
   * @param leftOut elements of the request that do not have the form of an answer.
   * @throws AttemptClosed after the submission; it says for each answer what is kept.
   * @throws DomainError where every answer is refused.
   */
  async save(
    sessionToken: string,
    attemptId: string,
    given: readonly GivenResponse[],
    leftOut: readonly LeftOut[] = [],
  ): Promise<SavedAnswers> {
    const asked = await this.withinLimits(askedOnce(given, leftOut));
    const token = createHash('sha256').update(sessionToken).digest('hex');
    const answers = asked.answers.map(({ index: _, ...answer }) => answer);
    const outcome = await this.onceFree({
      token,
      attemptId: attemptId.toLowerCase(),
      answers,
      ...(asked.refused.length > 0 && { named: true }),
    });
    if (outcome.outcome !== 'saved') throw refusal(outcome, asked.answers);
    const refused = refusedOf(asked, outcome);
    if (refused.length === given.length + leftOut.length) throw allRefused(refused);
    return { savedAt: instant(outcome.savedAt), late: outcome.late, kept: outcome.kept, refused };
  }

  private async withinLimits(asked: Asked): Promise<Asked> {
    return withoutOverlong(asked, await this.limits.exceededBy(asked.answers));
  }

  /** Saves, and retries while a submission of the attempt is under way. */
  private async onceFree(save: Save): Promise<SaveOutcome> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const answer = await this.saves.do(save);
      if (answer.outcome !== 'held' || Date.now() > until) return answer;
      await sleep(ASKED_AGAIN);
    }
  }

  /**
   * Saves in one statement; a second save of the same attempt goes into a later one, which finds what the first has
   * given.
   */
  private async saveAll(saves: readonly Save[]): Promise<readonly SaveOutcome[]> {
    const outcomes = new Map<Save, SaveOutcome>();
    for (let waiting = saves; waiting.length > 0;) {
      const firsts = [...new Map(waiting.toReversed().map((save) => [save.attemptId, save])).values()].toReversed();
      (await this.saveEach(firsts)).forEach((outcome, place) => outcomes.set(firsts[place] as Save, outcome));
      waiting = waiting.filter((save) => !outcomes.has(save));
    }
    return saves.map((save) => outcomes.get(save) as SaveOutcome);
  }

  private async saveEach(saves: readonly Save[]): Promise<readonly SaveOutcome[]> {
    const row = await this.statements.one<{ saved: Saved }>(
      'exams.save-responses',
      'select exams.save_responses($1) as saved',
      [JSON.stringify(saves)],
    );
    const { outcomes = [], revisions } = row?.saved ?? {};
    if (outcomes.length !== saves.length) throw new Error(`${outcomes.length} outcomes of ${saves.length} saves`);
    const revisionOf = new Map(revisions?.map(([attempt, item, revision]) => [`${attempt} ${item}`, revision]));
    return outcomes.map((outcome, place) =>
      outcome.outcome === 'saved' && !outcome.kept
        ? { ...outcome, kept: asGiven(saves[place] as Save, outcome.late, revisionOf) }
        : (outcome as SaveOutcome),
    );
  }
}

/** What is kept where every answer was written as it was given. */
const asGiven = ({ attemptId, answers }: Save, late: boolean, revisionOf: ReadonlyMap<string, number>): KeptAnswer[] =>
  answers.map(({ itemId, sequence }) => ({
    itemId,
    sequence,
    late,
    revision: revisionOf.get(`${attemptId} ${itemId}`) ?? 1,
    stands: true,
    own: true,
    contested: false,
  }));

function refusal(answer: Exclude<SaveOutcome, { outcome: 'saved' }>, given: readonly Takeable[]): DomainError {
  switch (answer.outcome) {
    case 'unauthenticated':
      return new DomainError('unauthenticated', 'http.session-ended');
    case 'forbidden':
      return new DomainError('forbidden', 'http.forbidden');
    case 'not-found':
      return new AttemptUnknown();
    case 'held':
      return new DomainError('unavailable', 'http.unavailable');
    case 'closed':
      return new AttemptClosed(given.map((response) => keptProblem(response, answer.kept)));
  }
}

/** The error of a request whose every answer was refused. It has the code of the answers where they share one. */
function allRefused(refused: readonly Refused[]): DomainError {
  const problems = refused.flatMap((each) => each.problems);
  const [first, ...others] = problems;
  const saysAll = others.length === 0 || (!first?.variables && others.every(({ code }) => code === first?.code));
  return first?.code.startsWith('exams.') && saysAll
    ? new DomainError('invalid', first.code, first.variables ?? {}, problems)
    : new DomainError('invalid', 'http.invalid-input', {}, problems);
}
