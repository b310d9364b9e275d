import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseDocument } from '#contracts/catalogue';

/** A published version of a course; it never changes. */
@Entity({ schema: 'catalogue', name: 'course_version', synchronize: false })
export class CourseVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'course_id' }) courseId: string;
  @Column('integer') version: number;
  @Column('jsonb') document: CourseDocument;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
}
