import { Injectable } from '@nestjs/common';
import type { CourseCard, CourseOutline } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { z } from 'zod';
import { decodeCursor, pageFrom } from '#http';
import { CourseVersions } from './course-versions.repository.js';
import { CourseNotFound } from './domain/catalogue.errors.js';
import { Listings, type Listed, type ListingFilter } from './listings.repository.js';

export interface CourseSearch extends ListingFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

const Position = z.strictObject({ score: z.number(), code: z.string() });

/** The catalogue as it is read. */
@Injectable()
export class Courses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly listings: Listings,
    private readonly versions: CourseVersions,
  ) {}

  search({
    cursor,
    limit,
    count,
    ...filter
  }: CourseSearch): Promise<{ items: CourseCard[]; nextCursor: string | null; total?: number }> {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor);
    return this.work.run(async () => {
      const found = await this.listings.page(filter, after, limit + 1);
      const { items, nextCursor } = pageFrom(found, limit, ({ score, code }) => ({ score, code }));
      return {
        items: items.map(cardOf),
        nextCursor,
        ...(count ? { total: await this.listings.count(filter) } : {}),
      };
    });
  }

  outline(courseId: string): Promise<CourseOutline> {
    return this.work.run(async () => {
      const version = await this.versions.newestOf(courseId);
      if (!version) throw new CourseNotFound();
      const { id, document, publishedAt } = version;
      const { modules, drawings: _drawings, ...facts } = document;
      return {
        ...facts,
        id: courseId,
        versionId: id,
        version: version.version,
        eqfLevel: facts.sqfLevel,
        publishedAt: publishedAt.toISOString(),
        modules: modules.map(({ key, title, lessons }) => ({
          key,
          title,
          lessons: lessons.map((lesson) => ({ key: lesson.key, title: lesson.title, minutes: lesson.minutes })),
        })),
      };
    });
  }
}

const cardOf = ({ score: _score, ...card }: Listed): CourseCard => card;
