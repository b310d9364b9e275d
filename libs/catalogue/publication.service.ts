import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { CourseDocument } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { CourseVersionsRepository } from './course-versions.repository.js';
import { CourseInvalid } from './domain/catalogue.errors.js';
import { drawingProblems } from './domain/drawing.rules.js';
import { ListingsRepository } from './listings.repository.js';

export interface PublishedVersion {
  readonly courseId: string;
  readonly versionId: string;
  readonly version: number;
}

/** Publishing turns a finished document into the next version of its course, for good. */
@Injectable()
export class Publication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly versions: CourseVersionsRepository,
    private readonly listings: ListingsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param document complete in all three languages; a missing text is refused here as everywhere.
   * @throws CourseInvalid where a drawing holds more than shapes and texts.
   */
  publish(document: CourseDocument, publishedBy: string | null): Promise<PublishedVersion> {
    const complete = CourseDocument.parse(document);
    const problems = Object.entries(complete.drawings).flatMap(([key, drawing]) =>
      drawingProblems(drawing, `drawings.${key}`),
    );
    if (problems.length > 0) throw new CourseInvalid(problems);
    return this.work.run(async () => {
      const courseId = await this.versions.courseOf(complete.code, newId());
      const published = await this.versions.insert({ id: newId(), courseId, document: complete, publishedBy });
      await this.listings.show(published);
      await this.audit.record({
        action: 'catalogue.course-published',
        subject: { kind: 'course-version', id: published.id },
        after: { code: complete.code, version: published.version },
      });
      return { courseId, versionId: published.id, version: published.version };
    });
  }
}
