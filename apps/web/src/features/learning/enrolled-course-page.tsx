import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { getEnrolledCourse, type EnrolledCourse } from '#contracts/learning';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { LinkButton, Loaded, Page, Progress } from '../../ui/index.js';
import { CourseOutline } from './course-outline.js';

export function EnrolledCoursePage() {
  const { enrolmentId } = useParams({ from: '/learn/$enrolmentId' });
  const course = useQuery(asking(getEnrolledCourse, { params: { enrolmentId } }));
  return <Loaded query={course}>{(found) => <Outline course={found} />}</Loaded>;
}

function Outline({ course }: { readonly course: EnrolledCourse }) {
  const { t, textIn } = useTexts();
  return (
    <Page
      title={textIn(course.document.title)}
      lead={textIn(course.document.summary)}
      above={<Link to="/">{t('places.home')}</Link>}
      act={<Resume course={course} />}
    >
      <Progress
        done={course.lessons.completed}
        total={course.lessons.total}
        label={t('web-learning:lesson.progress')}
      />
      <CourseOutline course={course} />
    </Page>
  );
}

function Resume({ course }: { readonly course: EnrolledCourse }) {
  const { t } = useTexts();
  const first = course.document.modules[0]?.lessons[0]?.key;
  const lessonKey = course.resume?.lessonKey ?? first;
  if (lessonKey === undefined) return null;
  const words = course.resume === null ? 'again' : course.progress.length === 0 ? 'start' : 'resume';
  return (
    <LinkButton to="/learn/$enrolmentId/$lessonKey" params={{ enrolmentId: course.enrolmentId, lessonKey }}>
      {t(`web-learning:lesson.${words}`)}
    </LinkButton>
  );
}
