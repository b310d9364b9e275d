import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ScoringRepository, type KeyedItem } from './scoring.repository.js';

const PAPERS_KEPT = 30;

/** The keys of papers by exam version, cached once read, as they never change. For the system alone. */
@Injectable()
export class KeyedPapers {
  private readonly kept = new LRUCache<string, readonly KeyedItem[]>({ max: PAPERS_KEPT });

  constructor(private readonly scoring: ScoringRepository) {}

  /** Reads the keys; call it within a transaction. */
  async of(examVersionId: string): Promise<readonly KeyedItem[]> {
    const known = this.kept.get(examVersionId);
    if (known) return known;
    const items = await this.scoring.keyedItems(examVersionId);
    if (items.length === 0) throw new Error(`Exam version ${examVersionId} shows no items here`);
    this.kept.set(examVersionId, items);
    return items;
  }
}
