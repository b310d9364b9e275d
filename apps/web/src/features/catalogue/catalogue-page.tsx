import { useNavigate, useSearch } from '@tanstack/react-router';
import { listCourses, type CourseCard as Course } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { Foot, ListSearch, usePages } from '../../lists/index.js';
import { CardGrid, Chips, Empty, Failure, Page, Skeleton } from '../../ui/index.js';
import classes from './catalogue.module.css';
import { CourseCard } from './course-card.js';

const SECTORS = ['security', 'intelligence', 'customs', 'justice'] as const;
const LEVELS = ['4', '5', '6', '7'] as const;

/** Public: what the centre teaches, found by words in any language and by facets that stand in the address. */
export function CataloguePage() {
  const { t } = useTexts();
  return (
    <Page title={t('web-learning:catalogue.title')} lead={t('web-learning:catalogue.lead')}>
      <div className={classes['filters']}>
        <Words />
        <Facets />
      </div>
      <Found />
    </Page>
  );
}

function Words() {
  const { t } = useTexts();
  const navigate = useNavigate({ from: '/courses' });
  const { q = '' } = useSearch({ from: '/courses' });
  return (
    <ListSearch
      label={t('web-learning:catalogue.search')}
      value={q}
      onChange={(words) =>
        void navigate({ search: (all) => ({ ...all, q: words === '' ? undefined : words }), replace: true })
      }
    />
  );
}

function Facets() {
  const { t, number } = useTexts();
  const navigate = useNavigate({ from: '/courses' });
  const { sector, sqf } = useSearch({ from: '/courses' });
  return (
    <>
      <Chips
        legend={t('web-learning:catalogue.sector')}
        value={sector}
        options={SECTORS.map((value) => ({ value, label: t(`web-learning:sector.${value}`) }))}
        onChange={(value) => void navigate({ search: (all) => ({ ...all, sector: value }) })}
      />
      <Chips
        legend={t('web-learning:catalogue.level')}
        value={LEVELS.find((level) => level === String(sqf))}
        options={LEVELS.map((value) => ({ value, label: number(Number(value)) }))}
        onChange={(value) =>
          void navigate({ search: (all) => ({ ...all, sqf: value === undefined ? undefined : Number(value) }) })
        }
      />
    </>
  );
}

function Found() {
  const { t } = useTexts();
  const filters = useSearch({ from: '/courses' });
  const navigate = useNavigate({ from: '/courses' });
  const pages = usePages<Course>(listCourses, { query: { ...filters, limit: 24, count: 'true' } });
  if (pages.isPending) return <Skeleton />;
  if (pages.data === undefined) return <Failure failure={pages.error} again={() => void pages.refetch()} />;
  const courses = pages.data.pages.flatMap(({ items }) => items);
  if (courses.length === 0) {
    const all = (
      <button type="button" className={classes['all']} onClick={() => void navigate({ search: {} })}>
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
          <CourseCard key={course.id} course={course} sought={filters.q ?? ''} />
        ))}
      </CardGrid>
      <Foot pages={pages} shown={courses.length} />
    </>
  );
}
