import { getCourse } from '#contracts/catalogue';
import { listStandings } from '#contracts/learning';
import { eventually } from '../../support/eventually.js';
import { Session } from '../../support/session.js';
import { goTo, heading } from './acts.js';
import type { Screen } from './chromium.js';
import type { ReadyCourse } from './ready-course.js';
import { words } from './words.js';

/** The words that find the course, with or without hamza and accents. */
const SEARCHED = { ar: 'وثايق السفر', fr: 'documents voyage', en: 'travel document' };

/** Goes from the catalogue to the course's own page. */
export async function findCourse(screen: Screen, { course }: ReadyCourse): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  await goTo(screen, 'courses');
  await page.getByRole('searchbox', { name: t('web-learning:catalogue.search') }).fill(SEARCHED[language]);
  await page.waitForURL((url) => url.searchParams.has('q'));
  await page.getByRole('link', { name: course.title[language] ?? '', exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/courses/${course.id}`);
  await heading(page, course.title[language] ?? '').waitFor();
}

/** Reads the first lesson to its end, begins the second, leaves, and is led back to the second. */
export async function readAndResume(screen: Screen, { officer, course }: ReadyCourse): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  const session = await Session.of(screen.url, officer.login);
  const { modules } = await session.call(getCourse, { params: { courseId: course.id } });
  const [first = '', second = ''] = modules.flatMap(({ lessons }) => lessons).map(({ title }) => title[language]);

  await goTo(screen, 'home');
  await page.getByRole('link', { name: t('web-learning:lesson.start') }).click();
  await heading(page, first).waitFor();
  await page.getByRole('button', { name: t('web-learning:lesson.next') }).click();
  await heading(page, second).waitFor();
  await eventually(
    'the first lesson at the centre',
    () => session.call(listStandings, {}),
    ({ items }) => items[0]?.lessons.completed === 1,
  );

  await goTo(screen, 'home');
  await page.reload();
  await page.getByRole('link', { name: t('web-learning:lesson.resume') }).click();
  await heading(page, second).waitFor();
}
