import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { getEnrolledCourse, type EnrolledCourse } from '#contracts/learning';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { LinkButton, Loaded, Notice, Page } from '../../ui/index.js';
import { Blocks } from './blocks.js';
import classes from './learning.module.css';
import { useProgress } from './use-progress.js';

export function LessonPage() {
  const { enrolmentId, lessonKey } = useParams({ from: '/learn/$enrolmentId/$lessonKey' });
  const course = useQuery(asking(getEnrolledCourse, { params: { enrolmentId } }));
  return <Loaded query={course}>{(found) => <Lesson key={lessonKey} course={found} lessonKey={lessonKey} />}</Loaded>;
}

interface Props {
  readonly course: EnrolledCourse;
  readonly lessonKey: string;
}

function Lesson({ course, lessonKey }: Props) {
  const { t, textIn } = useTexts();
  const lessons = course.document.modules.flatMap((module) => module.lessons);
  const at = lessons.findIndex(({ key }) => key === lessonKey);
  const lesson = lessons[at];
  const progress = useProgress(course, lessonKey);
  if (!lesson) return null;
  return (
    <Page
      title={textIn(lesson.title)}
      lead={t('web-learning:lesson.of', { number: at + 1, total: lessons.length })}
      above={
        <Link to="/learn/$enrolmentId" params={{ enrolmentId: course.enrolmentId }}>
          {textIn(course.document.title)}
        </Link>
      }
      width="reading"
    >
      <Blocks blocks={lesson.blocks} drawings={course.document.drawings} />
      {progress.unsaved && <Notice tone="warning">{t('web-learning:lesson.unsaved')}</Notice>}
      <Pager
        enrolmentId={course.enrolmentId}
        previous={lessons[at - 1]?.key}
        next={lessons[at + 1]?.key}
        complete={() => progress.complete(lesson.blocks.length - 1)}
      />
    </Page>
  );
}

interface PagerProps {
  readonly enrolmentId: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly complete: () => Promise<void>;
}

function Pager({ enrolmentId, previous, next, complete }: PagerProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const goOn = async () => {
    void complete();
    if (next === undefined) await navigate({ to: '/learn/$enrolmentId', params: { enrolmentId } });
    else await navigate({ to: '/learn/$enrolmentId/$lessonKey', params: { enrolmentId, lessonKey: next } });
  };
  return (
    <nav className={classes['pager']} aria-label={t('web-learning:lesson.outline')}>
      {previous === undefined ? (
        <span />
      ) : (
        <LinkButton variant="default" to="/learn/$enrolmentId/$lessonKey" params={{ enrolmentId, lessonKey: previous }}>
          {t('web-learning:lesson.previous')}
        </LinkButton>
      )}
      <Button onClick={() => void goOn()}>
        {t(next === undefined ? 'web-learning:lesson.finish' : 'web-learning:lesson.next')}
      </Button>
    </nav>
  );
}
