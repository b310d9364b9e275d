import { useParams } from '@tanstack/react-router';
import type { EnrolledCourse } from '#contracts/learning';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded, Page, Progress } from '../../ui/index.js';
import { CourseOutline } from './course-outline.js';
import classes from './learning.module.css';
import { NextExam, useExams } from './next-exam.js';
import type { JoinedReading, ReadingQueue } from './progress-queue.js';
import { useCourse } from './use-course.js';
import { useReadingQueue, useReadings } from './use-reading.js';

export function EnrolledCoursePage() {
  const { enrolmentId } = useParams({ from: '/learn/$enrolmentId' });
  const course = useCourse(enrolmentId);
  const queue = useReadingQueue();
  const exams = useExams();
  return (
    <Loaded query={course} besides={exams.readings}>
      {(found) => (
        <Loaded query={queue}>
          {(kept) => <Outline course={found} queue={kept} next={exams.of(found.cohortId)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly course: EnrolledCourse;
  readonly queue: ReadingQueue;
  readonly next: ReturnType<ReturnType<typeof useExams>['of']>;
}

function Outline({ course, queue, next }: Props) {
  const { t, textIn } = useTexts();
  const readingOf = useReadings(course, queue);
  const lessons = course.document.modules.flatMap((module) => module.lessons);
  const done = lessons.filter(({ key }) => readingOf(key).completed).length;
  return (
    <Page
      title={textIn(course.document.title)}
      lead={<AuthoredIn texts={course.document.summary} />}
      above={<Link to="/">{t('places.home')}</Link>}
      act={<Resume course={course} readingOf={readingOf} />}
    >
      <div className={classes['standing']}>
        <Progress done={done} total={lessons.length} label={t('web-learning:lesson.progress')} />
        {done < lessons.length && course.minutesLeft > 0 && (
          <p className={classes['aside']}>{t('web-lesson:left', { count: course.minutesLeft })}</p>
        )}
      </div>
      <NextExam next={next} isRead={done === lessons.length} />
      <CourseOutline course={course} readingOf={readingOf} />
    </Page>
  );
}

interface ResumeProps {
  readonly course: EnrolledCourse;
  readonly readingOf: (lessonKey: string) => JoinedReading;
}

function Resume({ course, readingOf }: ResumeProps) {
  const { t } = useTexts();
  const lessons = course.document.modules.flatMap((module) => module.lessons);
  const open = lessons.filter(({ key }) => !readingOf(key).completed);
  const next = open.find(({ key }) => key === course.resume?.lessonKey) ?? open[0];
  const lessonKey = (next ?? lessons[0])?.key;
  if (lessonKey === undefined) return null;
  const isBegun = lessons.some(({ key }) => readingOf(key).isBegun);
  const words = next === undefined ? 'again' : isBegun ? 'resume' : 'start';
  return (
    <LinkButton
      to="/learn/$enrolmentId/$lessonKey"
      params={{ enrolmentId: course.enrolmentId, lessonKey }}
      variant={next ? 'filled' : 'default'}
    >
      {t(`web-learning:lesson.${words}`)}
    </LinkButton>
  );
}
