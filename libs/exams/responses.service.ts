import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { GivenResponse, KeptSequence, SavedResponses } from '#contracts/exams';
import { Statements, Together } from '#database';
import { DomainError, type FieldProblem } from '#kernel';
import { AttemptClosed, AttemptUnknown, invalidField } from './domain/exams.errors.js';
import { instant } from './sql.js';

/** A save as `exams.save_responses` takes it. */
interface Save {
  /** SHA-256 of the session's token, in hexadecimal digits. */
  readonly token: string;
  readonly attemptId: string;
  readonly answers: readonly GivenResponse[];
}

/** What it answers to each; `kept` is missing where that is what was given. */
type SaveOutcome =
  | { readonly outcome: 'saved'; readonly savedAt: string; readonly late: boolean; readonly kept?: KeptSequence[] }
  | { readonly outcome: 'closed'; readonly kept: readonly KeptSequence[] }
  | { readonly outcome: 'unknown-item' | 'wrong-type'; readonly index: number }
  | { readonly outcome: 'unauthenticated' | 'forbidden' | 'not-found' | 'held' };

const SAVES_AT_ONCE = 32;

/** A submission takes some milliseconds; what waits for it asks again so often, and so long, in milliseconds. */
const ASKED_AGAIN = 20;
const PATIENCE = 5_000;

/** The hot path: answers are saved in one statement, which also reads the session and decides by its own clock. */
@Injectable()
export class Responses {
  private readonly saves = new Together<Save, SaveOutcome>((saves) => this.saveAll(saves), SAVES_AT_ONCE);

  constructor(private readonly statements: Statements) {}

  /**
   * Keeps, for each item, the answer with the highest sequence; to repeat or to come out of order changes nothing.
   * @param sessionToken as the cookie carries it.
   * @throws AttemptClosed after the submission, saying of each answer what is kept.
   */
  async save(sessionToken: string, attemptId: string, given: readonly GivenResponse[]): Promise<SavedResponses> {
    const answers = given.map((response) => ({ ...response, itemId: response.itemId.toLowerCase() }));
    const token = createHash('sha256').update(sessionToken).digest('hex');
    const answer = await this.onceFree({ token, attemptId, answers });
    if (answer.outcome !== 'saved') throw refusal(answer, answers);
    const { savedAt, late, kept = asGiven(answers, late) } = answer;
    return { savedAt: instant(savedAt), late, kept };
  }

  /** Waits for a submission of the attempt that is under way. */
  private async onceFree(save: Save): Promise<SaveOutcome> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const answer = await this.saves.do(save);
      if (answer.outcome !== 'held' || Date.now() > until) return answer;
      await sleep(ASKED_AGAIN);
    }
  }

  private async saveAll(saves: readonly Save[]): Promise<readonly SaveOutcome[]> {
    const row = await this.statements.one<{ answers: SaveOutcome[] }>(
      'exams.save-responses',
      'select exams.save_responses($1) as answers',
      [JSON.stringify(saves)],
    );
    return row?.answers ?? [];
  }
}

const asGiven = (answers: readonly GivenResponse[], late: boolean): KeptSequence[] =>
  answers.map(({ itemId, sequence }) => ({ itemId, sequence, late }));

function refusal(answer: Exclude<SaveOutcome, { outcome: 'saved' }>, given: readonly GivenResponse[]): DomainError {
  switch (answer.outcome) {
    case 'unauthenticated':
      return new DomainError('unauthenticated', 'http.session-ended');
    case 'forbidden':
      return new DomainError('forbidden', 'http.forbidden');
    case 'not-found':
      return new AttemptUnknown();
    case 'held':
      return new DomainError('unavailable', 'http.unavailable');
    case 'unknown-item':
      return invalidField('exams.item-unknown', `answers.${answer.index}.itemId`);
    case 'wrong-type':
      return invalidField('exams.answer-type', `answers.${answer.index}.answer.type`);
    case 'closed':
      return new AttemptClosed(given.map((response, index) => keptProblem(response, index, answer.kept)));
  }
}

/** Whether this very answer is kept, an older one in its place, or none. */
function keptProblem({ itemId, sequence }: GivenResponse, index: number, kept: readonly KeptSequence[]): FieldProblem {
  const path = `answers.${index}`;
  const found = kept.find((response) => response.itemId === itemId);
  if (!found) return { path, code: 'exams.response-not-kept' };
  const code = found.sequence >= sequence ? 'exams.response-kept' : 'exams.older-response-kept';
  return { path, code, variables: { sequence: found.sequence } };
}
