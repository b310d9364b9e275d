import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import type { Answer } from '#contracts/exams';
import { AttemptProgress } from '#exams';
import { newRandomId, type Language } from '#kernel';
import { scoreAnswer, toBeRead } from '#questions';
import { KeyedPapers } from './keyed-papers.service.js';
import { ResultsRepository } from './results.repository.js';
import {
  ScoringRepository,
  type CountingAnswer,
  type ItemScore,
  type KeyedItem,
  type NewScript,
} from './scoring.repository.js';

/**
 * Grading by machine: scores items with a key, makes scripts of those that need a person, and computes the result at
 * the end.
 */
@Injectable()
export class Scoring {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scoring: ScoringRepository,
    private readonly papers: KeyedPapers,
    private readonly results: ResultsRepository,
    private readonly attempts: AttemptProgress,
    private readonly audit: AuditTrail,
  ) {}

  /** Grades a submitted attempt; repeated, it updates only what has changed since. */
  grade(attemptId: string): Promise<void> {
    return this.work.run(() => this.gradeAnswers(attemptId));
  }

  /**
   * Stores the points that people gave an item, and the result if it was the last open item. The attempt is locked, and late
   * answers admitted since are graded too, so that no result leaves out an answer that counts.
   */
  async settle(attemptId: string, score: ItemScore): Promise<void> {
    await this.scoring.putScores(attemptId, [score]);
    await this.gradeAnswers(attemptId);
  }

  /** Grades by the answers that count now. An attempt that was never graded has nothing outdated. */
  private async gradeAnswers(attemptId: string): Promise<void> {
    const held = await this.scoring.hold(attemptId);
    if (!held) return;
    const items = answered(await this.papers.of(held.examVersionId), held.answers);
    const scripts = items.flatMap(scriptOf);
    const scores = items.flatMap(machineScore);
    if (held.isGraded) {
      await this.withdraw(attemptId, scripts);
      await this.scoring.putScores(attemptId, scores);
    } else {
      await this.scoring.insertScores(attemptId, scores);
    }
    if (scripts.length > 0) await this.scoring.makeScripts(attemptId, scripts);
    const isScored = scores.length === items.length || (held.isGraded && (await this.results.isScored(attemptId)));
    if (isScored) await this.conclude(attemptId);
  }

  /** Withdraws scripts whose answer was replaced by an admitted late one; new scripts are made and marked. */
  private async withdraw(attemptId: string, wanted: readonly NewScript[]): Promise<void> {
    const withdrawn = await this.scoring.withdrawScripts(attemptId, wanted);
    if (withdrawn.length === 0) return;
    await this.audit.recordAll(
      withdrawn.map((id) => ({ action: 'grading.script-withdrawn', subject: { kind: 'script', id } })),
    );
  }

  private async conclude(attemptId: string): Promise<void> {
    await this.attempts.scored(attemptId);
    const result = await this.results.compute(attemptId);
    if (!result) return;
    await this.audit.record({
      action: 'grading.result-computed',
      subject: { kind: 'result', id: result.id },
      after: { attemptId, version: result.version },
    });
  }
}

/** An item with the answer to it that counts. */
interface AnsweredItem extends KeyedItem {
  readonly answer: Answer | null;
  readonly language: Language | null;
}

function answered(items: readonly KeyedItem[], answers: readonly CountingAnswer[]): AnsweredItem[] {
  const byItem = new Map(answers.map((given) => [given.itemVersionId, given]));
  return items.map((item) => {
    const given = byItem.get(item.itemVersionId);
    return { ...item, answer: given?.answer ?? null, language: given?.language ?? null };
  });
}

/** The score by machine: none for an answer that a person has to read. */
function machineScore({ itemVersionId, key, points, answer, language }: AnsweredItem): ItemScore[] {
  const earned = scoreAnswer(key, points, answer);
  if (earned === null) return [];
  return [{ itemVersionId, source: 'machine', points: earned, maximum: points, language }];
}

function scriptOf({ itemVersionId, key, points, answer, language }: AnsweredItem): NewScript[] {
  const text = toBeRead(key, answer);
  if (text === null || language === null) return [];
  return [{ id: newRandomId(), itemVersionId, language, answer: text, points }];
}
