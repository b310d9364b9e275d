import { listCourses, type CourseCard as Course } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { FilterChips, Foot, ListSearch, useCounts, useListAddress, usePages } from '../../lists/index.js';
import { useMe } from '../../session/index.js';
import { CardGrid, Empty, Failure, Link, Page, Skeleton } from '../../ui/index.js';
import classes from './catalogue.module.css';
import { CourseCard } from './course-card.js';

const SECTORS = ['security', 'intelligence', 'customs', 'justice'] as const;
const LEVELS = ['4', '5', '6', '7'] as const;

const useCourses = () => useListAddress(listCourses, ['q', 'sector', 'sqf'], { bestFirst: true });

interface Props {
  readonly list: ReturnType<typeof useCourses>;
}

/** The public catalogue of the centre, found by words in any language and by facets that stand in the address. */
export function CataloguePage() {
  const { t } = useTexts();
  const me = useMe();
  const list = useCourses();
  return (
    <Page
      title={t('web-learning:catalogue.title')}
      lead={t('web-learning:catalogue.lead')}
      act={me && <Link to="/competencies">{t('places.competencies')}</Link>}
    >
      <div className={classes['filters']}>
        <ListSearch
          label={t('web-learning:catalogue.search')}
          value={list.chosen.q ?? ''}
          onChange={(words) => list.narrow({ q: words }, 'replaced')}
        />
        <Facets list={list} />
      </div>
      <Found list={list} />
    </Page>
  );
}

function Facets({ list }: Props) {
  const { t, number } = useTexts();
  const { sector, sqf } = list.chosen;
  const counts = useCounts(listCourses, { query: list.chosen }, ['sector', 'sqf']);
  return (
    <>
      <FilterChips
        legend={t('web-learning:catalogue.sector')}
        value={sector}
        values={SECTORS}
        words={(value) => t(`web-learning:sector.${value}`)}
        counts={counts.sector}
        onChange={(value) => list.narrow({ sector: value })}
      />
      <FilterChips
        legend={t('web-learning:catalogue.level')}
        value={LEVELS.find((level) => level === String(sqf))}
        values={LEVELS}
        words={(value) => number(Number(value))}
        counts={counts.sqf}
        onChange={(value) => list.narrow({ sqf: value === undefined ? undefined : Number(value) })}
      />
    </>
  );
}

function Found({ list }: Props) {
  const { t } = useTexts();
  const pages = usePages<Course>(listCourses, { query: { ...list.chosen, limit: 24, count: 'true' } });
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const courses = pages.data.pages.flatMap(({ items }) => items);
  if (courses.length === 0) {
    const all = (
      <button type="button" className={classes['all']} onClick={list.takeOff}>
        {t('web-learning:catalogue.all')}
      </button>
    );
    return (
      <CardGrid>
        <Empty title={t('web-learning:catalogue.none')} act={all}>
          {t('web-learning:catalogue.none-help')}
        </Empty>
      </CardGrid>
    );
  }
  return (
    <>
      <CardGrid>
        {courses.map((course) => (
          <CourseCard key={course.id} course={course} sought={list.chosen.q ?? ''} />
        ))}
      </CardGrid>
      <Foot pages={pages} shown={courses.length} />
    </>
  );
}
