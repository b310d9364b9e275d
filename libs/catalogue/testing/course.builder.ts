import { newId } from '#kernel';
import { layOut, type TestDatabase } from '#testing';

export interface BuiltCourse {
  readonly courseId: string;
  readonly versionId: string;
}

/** A new course with one published version, whose document holds only what is given. */
export async function aCourse(
  { adminUrl }: Pick<TestDatabase, 'adminUrl'>,
  document: object = { title: { ar: 'دورة', fr: 'Un cours', en: 'A course' } },
  version = 1,
): Promise<BuiltCourse> {
  const [courseId, versionId] = [newId(), newId()];
  const code = `TST-${courseId.slice(-12).toUpperCase()}`;
  await layOut(adminUrl, [
    ['insert into catalogue.course (id, code) values ($1, $2)', [courseId, code]],
    [
      'insert into catalogue.course_version (id, course_id, version, document) values ($1, $2, $3, $4)',
      [versionId, courseId, version, JSON.stringify(document)],
    ],
  ]);
  return { courseId, versionId };
}
