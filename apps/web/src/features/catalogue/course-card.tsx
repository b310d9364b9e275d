import type { CourseCard as Course } from '#contracts/catalogue';
import { Authored } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Link } from '../../ui/index.js';
import classes from './catalogue.module.css';
import { matchesIn } from './matches.js';

interface Props {
  readonly course: Course;
  /** The words that were sought, to be marked in what was found. */
  readonly sought: string;
}

export function CourseCard({ course, sought }: Props) {
  const { t, textIn, number } = useTexts();
  const marked = (text: string) => <Marked text={text} sought={sought} />;
  const { contact, selfStudy, practical } = course.hours;
  return (
    <article className={classes['course']}>
      <p className={classes['quiet']}>
        <Code>{course.code}</Code> · {t(`web-learning:sector.${course.sector}`)} ·{' '}
        {t('web-learning:course.level', { level: number(course.sqfLevel) })}
      </p>
      <h2>
        <Link to="/courses/$courseId" params={{ courseId: course.id }} className={classes['title']}>
          <Authored draw={marked}>{textIn(course.title)}</Authored>
        </Link>
      </h2>
      <p className={classes['summary']} title={textIn(course.summary)}>
        <Authored draw={marked}>{textIn(course.summary)}</Authored>
      </p>
      <p className={classes['quiet']}>
        {t('web-learning:course.hours', { count: contact + selfStudy + practical })} ·{' '}
        {t(`web-learning:delivery.${course.delivery}`)}
      </p>
    </article>
  );
}

const Marked = ({ text, sought }: { readonly text: string; readonly sought: string }) => (
  <>{matchesIn(text, sought).map((part, at) => (part.isMatch ? <mark key={at}>{part.text}</mark> : part.text))}</>
);
