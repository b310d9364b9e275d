import type { Page } from 'playwright-core';
import { listCourses } from '#contracts/catalogue';
import type { Words } from '../../support/words.js';
import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

const person = null;
const courses = (page: Page, answer: { status: number; body: object }) =>
  page.route(/\/api\/v1\/courses\?/u, (route) =>
    route.fulfill({ status: answer.status, contentType: 'application/json', body: JSON.stringify(answer.body) }),
  );

async function firstCourse(records: ScreenRecords): Promise<string> {
  const { items } = await (await records.as('instructor')).call(listCourses, {});
  return `/courses/${items.find(({ code }) => code === 'TDE-1')?.id ?? ''}`;
}

async function fillIn(page: Page, t: Words): Promise<void> {
  await page.getByLabel(t('sign-in.email')).fill('nobody@demo.example');
  await page.getByRole('textbox', { name: t('sign-in.password'), exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: t('sign-in.act') }).click();
  await page.getByRole('alert').waitFor();
}

const verified = (name: string, address: Place['address']): Place => ({
  name: `verification-${name}`,
  person,
  route: '/verify/$code',
  ...(address ? { address } : {}),
});

const numbered =
  (standing: Parameters<ScreenRecords['certificate']>[0]) =>
  async (records: ScreenRecords): Promise<string> =>
    `/verify/${(await records.certificate(standing)).number}`;

/** What anybody sees, without an account. */
export const PUBLIC: readonly Place[] = [
  { name: 'home-of-a-stranger', person, route: '/' },
  { name: 'catalogue', person, route: '/courses' },
  { name: 'catalogue-searched', person, route: '/courses', address: () => '/courses?q=documents&sector=security' },
  { name: 'catalogue-without-results', person, route: '/courses', address: () => '/courses?q=zzzz' },
  {
    name: 'catalogue-failed',
    person,
    route: '/courses',
    before: (page) => courses(page, { status: 500, body: { status: 500, code: 'http.internal', detail: '' } }),
    after: (page) => page.getByRole('alert').waitFor({ timeout: 15_000 }),
    expected: /status of 500/u,
  },
  { name: 'course', person, route: '/courses/$courseId', address: firstCourse },
  { name: 'sign-in', person, route: '/sign-in' },
  { name: 'sign-in-refused', person, route: '/sign-in', after: fillIn, expected: /status of 401/u },
  { name: 'receipt-to-check', person, route: '/receipts' },
  {
    name: 'mails-to-decline',
    person,
    route: '/mails/decline',
    address: () => '/mails/decline#00000000-0000-4000-8000-000000000000',
  },
  { name: 'not-found', person, route: '/no-such-page' },
  verified('asked', () => '/verify'),
  verified('valid', numbered('valid')),
  verified('expired', numbered('expired')),
  verified('suspended', numbered('suspended')),
  verified('revoked', numbered('revoked')),
  verified('unknown', () => '/verify/RTC-00000-00000-0'),
];
