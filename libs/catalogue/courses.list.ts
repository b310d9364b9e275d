import { listCourses, type CourseCard } from '#contracts/catalogue';
import { byText, describeList } from '#http';

/** Listings, counted or in other orders than that of `catalogue.search`; row-level security decides which are shown. */
export const COURSES = describeList<{ card: CourseCard }>()(listCourses, {
  select: 'catalogue.card_of(l) as card',
  from: 'catalogue.listing l',
  key: { by: 'l.course_id', type: 'uuid' },
  filters: {
    q: {
      type: 'text',
      where: `catalogue.beginnings_of(l.words) @> (select t.beginnings from catalogue.terms_of($value) t)
        and l.words @@ (select t.query from catalogue.terms_of($value) t)`,
    },
    lang: 'elsewhere',
    sector: { type: 'text', where: 'l.sector = $value' },
    sqf: { type: 'integer', where: 'l.sqf_level = $value' },
  },
  sorted: {
    code: { by: 'l.code', type: 'text' },
    title: byText('l.title'),
    level: [{ by: 'l.sqf_level', type: 'integer' }, byText('l.title')],
    sector: [{ by: 'l.sector', type: 'text' }, byText('l.title')],
    published: { by: 'l.published_at', type: 'timestamptz' },
  },
  counted: { sector: 'l.sector', sqf: 'l.sqf_level' },
});
