import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GivenResponse, KeptSequence, SavedResponses } from '#contracts/exams';
import { Statements } from '#database';
import { DomainError, type FieldProblem } from '#kernel';
import { AttemptClosed, AttemptUnknown, invalidField } from './domain/exams.errors.js';
import { instant } from './sql.js';

/** What `exams.save_responses` answers. */
type SaveOutcome =
  | { readonly outcome: 'saved'; readonly savedAt: string; readonly late: boolean; readonly kept: KeptSequence[] }
  | { readonly outcome: 'closed'; readonly kept: readonly KeptSequence[] }
  | { readonly outcome: 'unknown-item' | 'wrong-type'; readonly index: number }
  | { readonly outcome: 'unauthenticated' | 'forbidden' | 'not-found' };

/** The hot path: answers are saved in one statement, which also reads the session and decides by its own clock. */
@Injectable()
export class Responses {
  constructor(private readonly statements: Statements) {}

  /**
   * Keeps, for each item, the answer with the highest sequence; to repeat or to come out of order changes nothing.
   * @param sessionToken as the cookie carries it.
   * @throws AttemptClosed after the submission, saying of each answer what is kept.
   */
  async save(sessionToken: string, attemptId: string, given: readonly GivenResponse[]): Promise<SavedResponses> {
    const answers = given.map((response) => ({ ...response, itemId: response.itemId.toLowerCase() }));
    const row = await this.statements.one<{ answer: SaveOutcome }>(
      'exams.save-responses',
      'select exams.save_responses($1, $2, $3) as answer',
      [createHash('sha256').update(sessionToken).digest(), attemptId, JSON.stringify(answers)],
    );
    if (!row) throw new Error('save_responses answered nothing');
    const { answer } = row;
    if (answer.outcome !== 'saved') throw refusal(answer, answers);
    return { savedAt: instant(answer.savedAt), late: answer.late, kept: answer.kept };
  }
}

function refusal(answer: Exclude<SaveOutcome, { outcome: 'saved' }>, given: readonly GivenResponse[]): DomainError {
  switch (answer.outcome) {
    case 'unauthenticated':
      return new DomainError('unauthenticated', 'http.session-ended');
    case 'forbidden':
      return new DomainError('forbidden', 'http.forbidden');
    case 'not-found':
      return new AttemptUnknown();
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
