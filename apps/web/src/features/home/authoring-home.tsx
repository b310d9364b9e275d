import { useQuery } from '@tanstack/react-query';
import { listCourses, type CourseCard } from '#contracts/catalogue';
import { listCohorts, type Cohort } from '#contracts/enrolment';
import { listCohortsWithoutExam, listItems, listSittings, type UnscheduledCohort } from '#contracts/exams';
import { asking } from '../../api/index.js';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { usePages } from '../../lists/index.js';
import { BothZones, Card, CardGrid, Code, Days, Empty, Link, LinkButton, Loaded, Section } from '../../ui/index.js';
import { WithoutExam } from './decisions.js';
import classes from './home.module.css';

/** The courses being taught now, what comes next in them, and what the bank of questions holds. */
export function InstructorHome() {
  const { t } = useTexts();
  const cohorts = useQuery(asking(listCohorts, { query: { status: 'running', limit: 24 } }));
  const withoutExam = usePages<UnscheduledCohort>(listCohortsWithoutExam, { query: { limit: 10, count: 'true' } });
  return (
    <>
      <WithoutExam found={withoutExam} />
      <Section title={t('web-judging:authoring.running')}>
        <Loaded query={cohorts}>
          {({ items }) =>
            items.length === 0 ? (
              <CardGrid>
                <Empty
                  title={t('web-judging:authoring.none-running')}
                  act={
                    <LinkButton to="/cohorts" variant="default">
                      {t('web-judging:authoring.to-cohorts')}
                    </LinkButton>
                  }
                >
                  {t('web-judging:authoring.none-running-help')}
                </Empty>
              </CardGrid>
            ) : (
              <CardGrid>
                {items.map((cohort) => (
                  <Running key={cohort.id} cohort={cohort} />
                ))}
              </CardGrid>
            )
          }
        </Loaded>
      </Section>
      <Bank />
    </>
  );
}

function Running({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTexts();
  const sittings = useQuery(asking(listSittings, { query: { cohortId: cohort.id, limit: 20 } }));
  const next = sittings.data?.items.filter(({ phase }) => phase !== 'closed').at(-1);
  return (
    <Card>
      <h3>
        <Link to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
          <AuthoredIn texts={cohort.course.title} />
        </Link>
      </h3>
      <p className={classes['quiet']}>
        <Code>{cohort.code}</Code> · <Days from={cohort.startsOn} to={cohort.endsOn} />
      </p>
      <p>{t('web-judging:authoring.learners', { count: cohort.seatsGiven })}</p>
      {sittings.data && (
        <div className={classes['quiet']}>
          {next ? (
            <>
              {t(next.phase === 'open' ? 'web-judging:authoring.exam-open' : 'web-judging:authoring.next-exam')}{' '}
              <BothZones
                at={next.phase === 'open' ? next.closesAt : next.opensAt}
                there={next.phase === 'open' ? next.closesLocal : next.opensLocal}
              />
            </>
          ) : (
            t('web-judging:authoring.no-exam')
          )}
        </div>
      )}
    </Card>
  );
}

function Bank() {
  const { t, number } = useTexts();
  const items = useQuery(asking(listItems, { query: { limit: 1, count: 'true' } }));
  return (
    <Section title={t('web-judging:authoring.bank')}>
      <Loaded query={items}>
        {({ total = 0 }) => (
          <Card>
            <span className={classes['figure']}>{number(total)}</span>
            <p>{t('web-judging:authoring.items', { count: total })}</p>
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

/** The published courses and their languages; there is nothing to translate before there are drafts. */
export function TranslatorHome() {
  const { t } = useTexts();
  return (
    <>
      <Section title={t('web-judging:authoring.to-translate')}>
        <Empty title={t('web-judging:authoring.nothing-to-translate')}>
          {t('web-judging:authoring.nothing-to-translate-help')}
        </Empty>
      </Section>
      <Published />
    </>
  );
}

/** The published courses; no version waits for a board before there are drafts. */
export function BoardHome() {
  const { t } = useTexts();
  return (
    <>
      <Section title={t('web-judging:authoring.to-review')}>
        <Empty title={t('web-judging:authoring.nothing-to-review')}>
          {t('web-judging:authoring.nothing-to-review-help')}
        </Empty>
      </Section>
      <Published />
    </>
  );
}

function Published() {
  const { t } = useTexts();
  const courses = useQuery(asking(listCourses, { query: { limit: 24, count: 'true' } }));
  return (
    <Section title={t('web-judging:authoring.published')}>
      <Loaded query={courses}>
        {({ items }) => (
          <Card>
            <ul className={classes['lines']}>
              {items.map((course) => (
                <Course key={course.id} course={course} />
              ))}
            </ul>
            <Link to="/courses">{t('web-judging:authoring.all-courses')}</Link>
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

function Course({ course }: { readonly course: CourseCard }) {
  const { t, joined, date } = useTexts();
  return (
    <li>
      <Link to="/courses/$courseId" params={{ courseId: course.id }}>
        <AuthoredIn texts={course.title} />
      </Link>
      <span className={classes['quiet']}>
        {t('web-judging:authoring.version', {
          version: course.version,
          date: date(course.publishedAt),
          languages: joined(course.languages.map((language) => t(`common:language.${language}`))),
        })}
      </span>
    </li>
  );
}
