import type { Page } from 'playwright-core';
import { getEnrolledCourse } from '#contracts/learning';
import type { KindName } from '#questions';
import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

/** An officer whose sitting is open and not begun. */
const READY = 'trainee1.ma';
/** An officer in the middle of the exam. */
const CANDIDATE = 'trainee1.dz';
/** An officer who has a result and a certificate. */
const CERTIFIED = 'trainee2.ma';
/** An officer who has sat an exam and not passed. */
const FAILED = 'trainee5.dz';
/** An officer who had two certificates: one has expired, one is revoked. */
const ENDED = 'trainee4.tn';

async function lesson(records: ScreenRecords): Promise<string> {
  const enrolmentId = await records.enrolment(READY);
  const { document } = await (await records.as(READY)).call(getEnrolledCourse, { params: { enrolmentId } });
  return `/learn/${enrolmentId}/${document.modules[0]?.lessons[1]?.key ?? ''}`;
}

const question = (name: string, type: KindName, multiple = false): Place => ({
  name: `exam-${name}`,
  person: CANDIDATE,
  route: '/exams/$attemptId',
  address: async (records) =>
    `/exams/${await records.attempt(CANDIDATE)}?question=${await records.question(CANDIDATE, type, multiple)}`,
});

const QUESTIONS: Readonly<Record<KindName, readonly Place[]>> = {
  choice: [question('one-of-several', 'choice'), question('several-of-several', 'choice', true)],
  numeric: [question('number', 'numeric')],
  hotspot: [question('points-on-a-drawing', 'hotspot')],
  written: [question('written', 'written')],
};

const begin = async (page: Page): Promise<void> => {
  await page.locator('main button').first().click();
  await page.getByRole('dialog').waitFor();
};

/** What an officer sees: from the course to the certificate. */
export const OFFICER: readonly Place[] = [
  { name: 'home-of-an-officer', person: READY, route: '/' },
  { name: 'own-page', person: CERTIFIED, route: '/me' },
  { name: 'notices', person: CERTIFIED, route: '/notices' },
  {
    name: 'enrolled-course',
    person: READY,
    route: '/learn/$enrolmentId',
    address: async (records) => `/learn/${await records.enrolment(READY)}`,
  },
  { name: 'lesson', person: READY, route: '/learn/$enrolmentId/$lessonKey', address: lesson },
  { name: 'exams', person: READY, route: '/exams' },
  { name: 'exam-to-begin', person: READY, route: '/exams', after: begin },
  { name: 'certificates-of-nobody', person: READY, route: '/certificates' },
  ...Object.values(QUESTIONS).flat(),
  {
    name: 'exam-summary',
    person: CANDIDATE,
    route: '/exams/$attemptId',
    address: async (records) =>
      `/exams/${await records.attempt(CANDIDATE)}?question=${(await records.questions(CANDIDATE)) + 1}`,
  },
  { name: 'home-during-an-exam', person: CANDIDATE, route: '/' },
  { name: 'home-of-a-certified-officer', person: CERTIFIED, route: '/' },
  { name: 'home-after-a-failed-exam', person: FAILED, route: '/' },
  { name: 'home-with-certificates-that-ended', person: ENDED, route: '/' },
  { name: 'exams-with-a-result', person: CERTIFIED, route: '/exams' },
  {
    name: 'receipt',
    person: CERTIFIED,
    route: '/exams/$attemptId/receipt',
    address: async (records) => `/exams/${await records.submitted(CERTIFIED)}/receipt`,
  },
  {
    name: 'result',
    person: CERTIFIED,
    route: '/results/$resultId',
    address: async (records) => `/results/${await records.result(CERTIFIED)}`,
  },
  { name: 'certificates-of-an-officer', person: CERTIFIED, route: '/certificates' },
  {
    name: 'certificate-of-an-officer',
    person: CERTIFIED,
    route: '/certificates/$certificateId',
    address: async (records) => `/certificates/${(await records.certificate('valid')).id}`,
  },
];
