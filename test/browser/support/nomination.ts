import { confirm, goTo, heading } from './acts.js';
import type { Screen } from './chromium.js';
import type { ReadyCourse } from './ready-course.js';
import { words } from './words.js';

async function openCohort(screen: Screen, { cohort, course }: ReadyCourse): Promise<void> {
  await goTo(screen, 'cohorts');
  await screen.page.getByRole('link', { name: cohort.code }).click();
  await heading(screen.page, course.title[screen.language] ?? '').waitFor();
}

/** The state names its officer for the cohort. */
export async function nominateOfficer(screen: Screen, ready: ReadyCourse): Promise<void> {
  const t = words(screen.language);
  const { page } = screen;
  const { ar, latin } = ready.officer.name;
  const name = screen.language === 'ar' ? ar : latin;
  await openCohort(screen, ready);
  await page.getByLabel(t('web-secretariat:nominate.find')).fill(name);
  await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: t('web-secretariat:nominate.act', { count: 1 }), exact: true }).click();
  await page.getByText(t('web-secretariat:nominate.done', { count: 1 })).waitFor();
}

/** The registrar gives the nominated officer a seat. */
export async function seatOfficer(screen: Screen, ready: ReadyCourse): Promise<void> {
  const t = words(screen.language);
  await openCohort(screen, ready);
  const line = screen.page.locator('tr', { hasText: ready.officer.name.latin });
  await confirm(line, t('web-centre:nomination.give-seat'));
  await line.getByText(t('web-centre:nomination.is.seated')).waitFor();
}
