import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Answer } from '#contracts/exams';
import { PreparedStatements } from '#database';
import { wordsOf } from '#questions';
import type { Overlong } from './domain/given-answers.js';

const ITEMS_KEPT = 5_000;

/** How many words an answer may have. A version of an item never changes, so its limit is read once. */
@Injectable()
export class WordLimits {
  private readonly kept = new LRUCache<string, number>({ max: ITEMS_KEPT });

  constructor(private readonly statements: PreparedStatements) {}

  /** Those of `answers` that are too long, by item. Asks the database only for items that were never asked for. */
  async exceededBy(
    answers: readonly { readonly itemId: string; readonly answer: Answer | null }[],
  ): Promise<ReadonlyMap<string, Overlong>> {
    const counted = answers.flatMap(({ itemId, answer }) => {
      const words = answer && wordsOf(answer);
      return words ? [{ itemId, ...words }] : [];
    });
    await this.learn(counted.map(({ itemId }) => itemId).filter((itemId) => !this.kept.has(itemId)));
    return new Map(
      counted.flatMap(({ itemId, path, count }): [string, Overlong][] => {
        const most = this.kept.get(itemId) ?? Infinity;
        return count > most ? [[itemId, { path, words: count, most }]] : [];
      }),
    );
  }

  private async learn(itemIds: readonly string[]): Promise<void> {
    if (itemIds.length === 0) return;
    const limits = await this.statements.many<{ id: string; most: number }>(
      'exams.word-limits',
      'select id, most from exams.word_limits($1::uuid[])',
      [itemIds],
    );
    // Items without a limit are cached too; else each written answer to one would cost a statement.
    for (const id of itemIds) this.kept.set(id, Infinity);
    for (const { id, most } of limits) this.kept.set(id, most);
  }
}
