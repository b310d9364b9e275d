import { Injectable } from '@nestjs/common';
import type { CourseCard, CourseOutline } from '#contracts/catalogue';
import { z } from 'zod';
import { decodeCursor, pageFrom } from '#http';
import { CourseNotFound } from './domain/catalogue.errors.js';
import { ListingsRepository, type Listed, type ListingFilter } from './listings.repository.js';

export interface CourseSearch extends ListingFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

const Position = z.strictObject({ score: z.number(), code: z.string() });

/** The catalogue as it is read. */
@Injectable()
export class Courses {
  constructor(private readonly listings: ListingsRepository) {}

  async search({
    cursor,
    limit,
    count,
    ...filter
  }: CourseSearch): Promise<{ items: CourseCard[]; nextCursor: string | null; total?: number }> {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    const found = await this.listings.page(filter, after, limit + 1);
    const { items, nextCursor } = pageFrom(found, limit, ({ score, code }) => ({ score, code }));
    return {
      items: items.map(cardOf),
      nextCursor,
      ...(count ? { total: await this.listings.count(filter) } : {}),
    };
  }

  async outline(courseId: string): Promise<CourseOutline> {
    const outline = await this.listings.outline(courseId);
    if (!outline) throw new CourseNotFound();
    return outline;
  }
}

const cardOf = ({ score: _score, ...card }: Listed): CourseCard => card;
