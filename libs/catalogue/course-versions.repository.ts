import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { CourseDocument } from '#contracts/catalogue';
import { CourseVersion } from './domain/course-version.entity.js';

@Injectable()
export class CourseVersionsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<CourseVersion | null> {
    return this.work.manager.findOneBy(CourseVersion, { id });
  }

  newestOf(courseId: string): Promise<CourseVersion | null> {
    return this.work.manager.findOne(CourseVersion, { where: { courseId }, order: { version: 'desc' } });
  }

  /** The id of the course with this code, made where there is none yet. */
  async courseOf(code: string, newId: string): Promise<string> {
    const sql = 'insert into catalogue.course (id, code) values ($1, $2) on conflict (code) do nothing';
    await this.work.query(sql, [newId, code]);
    // Locked so that two publications of one course take two version numbers.
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`course ${code}`]);
    const course = await this.work.one<{ id: string }>('select id from catalogue.course where code = $1', [code]);
    if (!course) throw new Error(`Course ${code} was neither made nor found`);
    return course.id;
  }

  async insert(version: {
    id: string;
    courseId: string;
    document: CourseDocument;
    publishedBy: string | null;
  }): Promise<CourseVersion> {
    const row = await this.work.one<CourseVersion>(
      `insert into catalogue.course_version (id, course_id, version, document, published_by)
       select $1, $2, coalesce(max(version), 0) + 1, $3, $4 from catalogue.course_version where course_id = $2
       returning id, course_id as "courseId", version, document, published_at as "publishedAt"`,
      [version.id, version.courseId, JSON.stringify(version.document), version.publishedBy],
    );
    if (!row) throw new Error('The course version was not written');
    return row;
  }
}
