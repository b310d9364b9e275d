import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Paper } from '#contracts/exams';
import { ExamsRepository } from './exams.repository.js';

const PAPERS_KEPT = 30;

/**
 * Papers by exam version, cached once read, as they never change. The caller has checked by the attempt that the reader may
 * see the paper.
 */
@Injectable()
export class Papers {
  private readonly kept = new LRUCache<string, Paper>({ max: PAPERS_KEPT });

  constructor(private readonly exams: ExamsRepository) {}

  /** Reads the paper; call it within a transaction. */
  async of(examVersionId: string): Promise<Paper> {
    const known = this.kept.get(examVersionId);
    if (known) return known;
    const paper = await this.exams.paper(examVersionId);
    if (!paper) throw new Error(`Exam version ${examVersionId} has no paper`);
    this.kept.set(examVersionId, paper);
    return paper;
  }
}
