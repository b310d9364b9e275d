import { Link } from '@tanstack/react-router';
import type { EnrolledCourse } from '#contracts/learning';
import { useTexts } from '../../i18n/index.js';
import { Status } from '../../ui/index.js';
import classes from './learning.module.css';

export function CourseOutline({ course }: { readonly course: EnrolledCourse }) {
  const { textIn, t } = useTexts();
  return (
    <ol className={classes['outline']}>
      {course.document.modules.map((module) => (
        <li key={module.key}>
          <h2>{textIn(module.title)}</h2>
          <ol>
            {module.lessons.map((lesson) => (
              <li key={lesson.key}>
                <span>
                  <Link
                    to="/learn/$enrolmentId/$lessonKey"
                    params={{ enrolmentId: course.enrolmentId, lessonKey: lesson.key }}
                  >
                    {textIn(lesson.title)}
                  </Link>{' '}
                  <span className={classes['aside']}>
                    {t('web-learning:lesson.minutes', { count: lesson.minutes })}
                  </span>
                </span>
                <Reached course={course} lessonKey={lesson.key} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Reached({ course, lessonKey }: { readonly course: EnrolledCourse; readonly lessonKey: string }) {
  const { t } = useTexts();
  const progress = course.progress.find((each) => each.lessonKey === lessonKey);
  if (!progress) return null;
  if (progress.completedAt === null) return <Status tone="wait">{t('web-learning:lesson.begun')}</Status>;
  return <Status tone="good">{t('web-learning:lesson.done')}</Status>;
}
