import { Link } from '@tanstack/react-router';
import type { CourseCard as Course } from '#contracts/catalogue';
import { useTexts } from '../../i18n/index.js';
import classes from './catalogue.module.css';

export function CourseCard({ course }: { readonly course: Course }) {
  const { t, textIn, number } = useTexts();
  const { contact, selfStudy, practical } = course.hours;
  return (
    <article className={classes['course']}>
      <p className={classes['quiet']}>
        <bdi>{course.code}</bdi> · {t(`web-learning:sector.${course.sector}`)} ·{' '}
        {t('web-learning:course.level', { level: number(course.sqfLevel) })}
      </p>
      <h2>
        <Link to="/courses/$courseId" params={{ courseId: course.id }} className={classes['title']}>
          {textIn(course.title)}
        </Link>
      </h2>
      <p className={classes['summary']}>{textIn(course.summary)}</p>
      <p className={classes['quiet']}>
        {t('web-learning:course.hours', { count: contact + selfStudy + practical })} ·{' '}
        {t(`web-learning:delivery.${course.delivery}`)}
      </p>
    </article>
  );
}
