import { Injectable } from '@nestjs/common';
import type { EventType } from '#contracts/events';
import { UnitOfWork } from '#database';
import type { Republished, Republisher } from './republishes.decorator.js';

/** Republishes an event for the rows of a query, in the order of their ids, which are the positions. */
@Injectable()
export abstract class RepublishedRows<E extends EventType> implements Republisher<E> {
  /** Columns `position` (a uuid), `sequence` and `payload`. */
  protected abstract readonly rows: string;

  constructor(private readonly work: UnitOfWork) {}

  page(after: string | null, limit: number): Promise<Republished<E>[]> {
    return this.work.query(
      `select * from (${this.rows}) r where $1::uuid is null or r.position > $1 order by r.position limit $2`,
      [after, limit],
    );
  }
}
