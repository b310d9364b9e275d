import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getCourse, type CourseOutline } from '#contracts/catalogue';
import { listCohorts } from '#contracts/enrolment';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { hasRole, useMe } from '../../session/index.js';
import { BothZones, Card, CardGrid, Code, Days, Facts, Link, Loaded, Page, Section, Skeleton } from '../../ui/index.js';
import classes from './catalogue.module.css';

export function CoursePage() {
  const { courseId } = useParams({ from: '/courses/$courseId' });
  const { t } = useTexts();
  const course = useQuery(asking(getCourse, { params: { courseId } }));
  const waiting = (
    <Page title={t('states.loading')}>
      <Skeleton />
    </Page>
  );
  return (
    <Loaded query={course} skeleton={waiting}>
      {(found) => <Course course={found} />}
    </Loaded>
  );
}

function Course({ course }: { readonly course: CourseOutline }) {
  const { t, textIn } = useTexts();
  const me = useMe();
  return (
    <Page
      title={textIn(course.title)}
      lead={<AuthoredIn texts={course.summary} />}
      above={<Link to="/courses">{t('web-learning:catalogue.title')}</Link>}
    >
      <CourseFacts course={course} />
      <Section title={t('web-learning:course.outcomes')}>
        <ul>
          {course.outcomes.map((outcome) => (
            <li key={outcome.text.en}>
              <AuthoredIn texts={outcome.text} />{' '}
              <span className={classes['quiet']}>({t(`web-learning:outcome.${outcome.kind}`)})</span>
            </li>
          ))}
        </ul>
      </Section>
      {course.modules.length > 0 && <Outline course={course} />}
      {me ? <Cohorts courseId={course.id} /> : <p>{t('web-learning:course.how-to-come')}</p>}
    </Page>
  );
}

function CourseFacts({ course }: { readonly course: CourseOutline }) {
  const { t, number, joined } = useTexts();
  const { contact, selfStudy, practical } = course.hours;

  return (
    <Card>
      <Facts
        facts={[
          [t('web-learning:course.code'), <Code key="code">{course.code}</Code>],
          [t('web-learning:catalogue.sector'), t(`web-learning:sector.${course.sector}`)],
          [
            t('web-learning:course.levels'),
            <Code key="levels">{`SQF ${number(course.sqfLevel)} · EQF ${number(course.eqfLevel)}`}</Code>,
          ],
          [t('web-learning:course.borders'), joined(course.borders.map((each) => t(`web-learning:border.${each}`)))],
          [t('web-learning:course.functions'), joined(course.functions.map((each) => t(`identity:function.${each}`)))],
          [t('web-learning:course.languages'), joined(course.languages.map((each) => t(`common:language.${each}`)))],
          [t('web-learning:course.delivery'), t(`web-learning:delivery.${course.delivery}`)],
          [
            t('web-learning:course.workload'),
            t('web-learning:course.workload-parts', { contact, selfStudy, practical }),
          ],
          [
            t('web-learning:course.validity'),
            course.validityMonths === null
              ? t('web-learning:course.no-end')
              : t('web-learning:course.months', { count: course.validityMonths }),
          ],
          [t('web-learning:course.prerequisites'), joined(course.prerequisites)],
        ]}
      />
    </Card>
  );
}

function Outline({ course }: { readonly course: CourseOutline }) {
  const { t } = useTexts();
  return (
    <Section title={t('web-learning:course.outline')}>
      <ol className={classes['outline']}>
        {course.modules.map((module) => (
          <li key={module.key}>
            <h3>
              <AuthoredIn texts={module.title} />
            </h3>
            <ol>
              {module.lessons.map((lesson) => (
                <li key={lesson.key}>
                  <AuthoredIn texts={lesson.title} />{' '}
                  <span className={classes['minutes']}>
                    {t('web-learning:lesson.minutes', { count: lesson.minutes })}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Cohorts({ courseId }: { readonly courseId: string }) {
  const { t } = useTexts();
  const me = useMe();
  const cohorts = useQuery(asking(listCohorts, { query: { courseId } }));
  return (
    <Section title={t('web-learning:course.cohorts')}>
      {hasRole(me, 'trainee') && <p>{t('web-learning:course.nominated')}</p>}
      <Loaded query={cohorts}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('web-learning:course.no-cohorts')}</p>
          ) : (
            <CardGrid>
              {items.map((cohort) => (
                <Card key={cohort.id}>
                  <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
                    <Code>{cohort.code}</Code>
                  </Link>
                  <p>
                    <AuthoredIn texts={cohort.venue} />
                  </p>
                  <p className={classes['quiet']}>
                    <Days from={cohort.startsOn} to={cohort.endsOn} />
                  </p>
                  {cohort.status === 'nominating' && (
                    <div className={classes['quiet']}>
                      {t('web-learning:course.nominate-until')}{' '}
                      <BothZones at={cohort.nominationsCloseAt} there={cohort.nominationsCloseLocal} />
                    </div>
                  )}
                </Card>
              ))}
            </CardGrid>
          )
        }
      </Loaded>
    </Section>
  );
}
