import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { EnrolledCourse } from '#contracts/learning';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { useOnline } from '../../frame/index.js';
import { Empty, Link, LinkButton, Loaded, Notice, Page, Progress } from '../../ui/index.js';
import { Blocks } from './blocks.js';
import { CourseOutline } from './course-outline.js';
import classes from './learning.module.css';
import { Pager } from './pager.js';
import { placeOf, type JoinedReading, type ReadingQueue } from './progress-queue.js';
import { useCourse } from './use-course.js';
import { useKeepReading, useReadingQueue, useReadings } from './use-reading.js';
import { useResume } from './use-resume.js';
import { useSeenBlocks } from './use-seen-blocks.js';

type CourseLesson = EnrolledCourse['document']['modules'][number]['lessons'][number];

export function LessonPage() {
  const { enrolmentId, lessonKey } = useParams({ from: '/learn/$enrolmentId/$lessonKey' });
  const course = useCourse(enrolmentId);
  const queue = useReadingQueue();
  return (
    <Loaded query={course}>
      {(found) => (
        <Loaded query={queue}>
          {(kept) => <Lesson key={lessonKey} course={found} queue={kept} lessonKey={lessonKey} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly course: EnrolledCourse;
  readonly queue: ReadingQueue;
  readonly lessonKey: string;
}

function Lesson({ course, queue, lessonKey }: Props) {
  const { t, textIn } = useTexts();
  const lessons = course.document.modules.flatMap((module) => module.lessons);
  const at = lessons.findIndex(({ key }) => key === lessonKey);
  const lesson = lessons[at];
  const readingOf = useReadings(course, queue);
  const keep = useKeepReading(course, queue, lessonKey);
  if (!lesson) return <NoLesson course={course} />;
  const last = lesson.blocks.length - 1;
  return (
    <Page
      title={textIn(lesson.title)}
      lead={t('web-learning:lesson.of', { number: at + 1, total: lessons.length })}
      above={
        <Link to="/learn/$enrolmentId" params={{ enrolmentId: course.enrolmentId }}>
          <AuthoredIn texts={course.document.title} />
        </Link>
      }
      width="reading"
    >
      <Standing lesson={lesson} reading={readingOf(lessonKey)} />
      <details className={classes['contents']}>
        <summary>{t('web-learning:lesson.outline')}</summary>
        <CourseOutline course={course} readingOf={readingOf} current={lessonKey} />
      </details>
      <Text course={course} lesson={lesson} reading={readingOf(lessonKey)} keep={keep} />
      <Unsent queue={queue} place={placeOf(course.enrolmentId, lessonKey)} />
      <Pager
        enrolmentId={course.enrolmentId}
        previous={lessons[at - 1]?.key}
        next={lessons[at + 1]?.key}
        isDone={readingOf(lessonKey).completed}
        complete={() => keep({ position: last, seen: lesson.blocks.map((_, block) => block), completed: true })}
      />
    </Page>
  );
}

interface StandingProps {
  readonly lesson: CourseLesson;
  readonly reading: JoinedReading;
}

/** The part of the lesson that was read, and how long the rest takes. */
function Standing({ lesson, reading }: StandingProps) {
  const { t } = useTexts();
  const total = lesson.blocks.length;
  const seen = reading.completed ? total : reading.seen.length;
  const minutes = Math.ceil(lesson.minutes * (1 - seen / total));
  return (
    <div className={classes['standing']}>
      <Progress done={seen} total={total} label={t('web-lesson:read')} />
      {reading.completed && <p className={classes['aside']}>{t('web-learning:lesson.done')}</p>}
      {minutes > 0 && <p className={classes['aside']}>{t('web-lesson:left', { count: minutes })}</p>}
    </div>
  );
}

interface TextProps extends StandingProps {
  readonly course: EnrolledCourse;
  readonly keep: ReturnType<typeof useKeepReading>;
}

/** The blocks of the lesson, opened at the block where reading stopped. */
function Text({ course, lesson, reading, keep }: TextProps) {
  const text = useRef<HTMLElement>(null);
  const [start] = useState({ at: reading.completed ? 0 : reading.position, isBegun: reading.isBegun });
  const resumeAt = start.at > 0 ? start.at : null;
  useResume(text, resumeAt);
  useSeenBlocks(text, ({ seen, top }) => {
    const isNews = seen.some((block) => !reading.seen.includes(block)) || top !== reading.position;
    if (isNews && !reading.completed) keep({ position: top, seen, completed: false });
  });
  return (
    <article ref={text} className={classes['blocks']}>
      <Blocks blocks={lesson.blocks} drawings={course.document.drawings} resumeAt={resumeAt} />
    </article>
  );
}

function Unsent({ queue, place }: { readonly queue: ReadingQueue; readonly place: string }) {
  const { t } = useTexts();
  const online = useOnline();
  const { kept, lasting } = queue.read();
  if (online || kept.get(place)?.savedAt !== null) return null;
  return <Notice>{t(lasting ? 'web-learning:lesson.unsaved' : 'web-lesson:unsaved-page')}</Notice>;
}

function NoLesson({ course }: { readonly course: EnrolledCourse }) {
  const { t, textIn } = useTexts();
  return (
    <Page title={textIn(course.document.title)}>
      <Empty
        title={t('web-lesson:none')}
        act={
          <LinkButton to="/learn/$enrolmentId" params={{ enrolmentId: course.enrolmentId }}>
            {t('web-learning:lesson.outline')}
          </LinkButton>
        }
      />
    </Page>
  );
}
