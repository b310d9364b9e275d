import { listCourses, type CourseCard } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import { DataList, usePages } from '../../lists/index.js';
import { Empty, Section } from '../../ui/index.js';

/** A list with all that it offers, of records that anyone may read. */
export function ListBlocks() {
  return (
    <Section title="DataList">
      <Courses />
    </Section>
  );
}

function Courses() {
  const { t, textIn } = useTexts();
  const pages = usePages<CourseCard>(listCourses, { query: { count: 'true', limit: 5 } });
  return (
    <DataList
      name="design"
      pages={pages}
      label={t('places.courses')}
      nameOf={({ code }) => code}
      empty={<Empty title={t('web-list:none')}>{t('web-list:none-help')}</Empty>}
      columns={[
        {
          key: 'code',
          title: t('web-centre:cohort.code'),
          cell: ({ code }) => <bdi>{code}</bdi>,
          text: ({ code }) => code,
        },
        {
          key: 'course',
          title: t('web-centre:cohort.course'),
          cell: ({ title }) => textIn(title),
          text: ({ title }) => textIn(title),
        },
      ]}
    />
  );
}
