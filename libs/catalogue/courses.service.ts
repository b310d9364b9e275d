import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Query } from '#contracts';
import type { CourseCard, CourseOutline, listCourses } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom, presented, type Listed as Page } from '#http';
import { COURSES } from './courses.list.js';
import { CourseNotFound } from './domain/catalogue.errors.js';
import { ListingsRepository, type Listed } from './listings.repository.js';

type CourseSearch = Query<typeof listCourses>;

const Position = z.strictObject({ score: z.number(), code: z.string() });

/** Reads the catalogue. */
@Injectable()
export class Courses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly listings: ListingsRepository,
  ) {}

  /** Puts the best match first, or goes by code where no words are sought, unless another order is asked for. */
  async search(asked: CourseSearch): Promise<Page<CourseCard>> {
    const page = asked.sort === undefined ? await this.best(asked) : await this.sorted(asked);
    if (!asked.counts) return page;
    return { ...page, counts: await this.work.run(() => COURSES.counts(this.work, asked)) };
  }

  async outline(courseId: string): Promise<CourseOutline> {
    const outline = await this.listings.outline(courseId);
    if (!outline) throw new CourseNotFound();
    return outline;
  }

  private sorted({ counts: _, ...asked }: CourseSearch) {
    return this.work.run(async () => presented(await COURSES.page(this.work, asked), ({ card }) => card));
  }

  private async best({ cursor, limit, count, ...filter }: CourseSearch) {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    const found = await this.listings.page(filter, after, limit + 1);
    const { items, nextCursor } = pageFrom(found, limit, ({ score, code }) => ({ score, code }));
    const total = count ? { total: await this.listings.count(filter) } : {};
    return { items: items.map(cardOf), nextCursor, ...total };
  }
}

const cardOf = ({ score: _score, ...card }: Listed): CourseCard => card;
