import type { EnrolledCourse } from '#contracts/learning';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link } from '../../ui/index.js';
import classes from './learning.module.css';
import { LessonState } from './lesson-state.js';
import type { JoinedReading } from './progress-queue.js';

interface Props {
  readonly course: EnrolledCourse;
  readonly readingOf: (lessonKey: string) => JoinedReading;
  /** The lesson that is open beside the outline. */
  readonly current?: string;
}

export function CourseOutline({ course, readingOf, current }: Props) {
  const { t } = useTexts();
  return (
    <ol className={classes['outline']}>
      {course.document.modules.map((module) => (
        <li key={module.key}>
          <h2>
            <AuthoredIn texts={module.title} />
          </h2>
          <ol>
            {module.lessons.map((lesson) => (
              <li key={lesson.key} data-current={lesson.key === current}>
                <span>
                  <Link
                    to="/learn/$enrolmentId/$lessonKey"
                    params={{ enrolmentId: course.enrolmentId, lessonKey: lesson.key }}
                    aria-current={lesson.key === current ? 'page' : undefined}
                  >
                    <AuthoredIn texts={lesson.title} />
                  </Link>{' '}
                  <span className={classes['aside']}>
                    {t('web-learning:lesson.minutes', { count: lesson.minutes })}
                  </span>
                </span>
                <LessonState reading={readingOf(lesson.key)} blocks={lesson.blocks.length} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
