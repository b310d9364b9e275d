import type { Page } from 'playwright-core';
import type { Words } from '../../support/words.js';
import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

const STATE = 'admin.ma';
const REGISTRAR = 'registrar';
const SECOND = 'registrar2';
const AUDITOR = 'auditor';

const cohort = (name: string, person: string, code: string): Place => ({
  name,
  person,
  route: '/cohorts/$cohortId',
  address: async (records) => `/cohorts/${await records.cohort(code)}`,
});

const certificate = (name: string, person: string, standing: Parameters<ScreenRecords['certificate']>[0]): Place => ({
  name,
  person,
  route: '/certificates/$certificateId',
  address: async (records) => `/certificates/${(await records.certificate(standing)).id}`,
});

/** Searches in the header for a name that many people have. */
async function seek(page: Page, t: Words): Promise<void> {
  const header = page.locator('header');
  const field = header.getByRole('combobox');
  if (!(await field.isVisible())) await header.getByRole('button', { name: t('search.label') }).click();
  await field.fill('Youssef');
  await page.getByRole('option').first().waitFor();
}

/** What a state, the secretariat and the auditor see. */
export const CENTRE: readonly Place[] = [
  { name: 'home-of-a-state', person: STATE, route: '/' },
  { name: 'cohorts-of-a-state', person: STATE, route: '/cohorts' },
  cohort('cohort-to-nominate-for', STATE, 'TDE-1-DAKAR'),
  { name: 'officers-of-a-state', person: STATE, route: '/officers', address: () => '/officers?stage=certificate' },
  { name: 'results-of-a-state', person: STATE, route: '/results' },
  { name: 'certificates-of-a-state', person: STATE, route: '/certificates' },
  { name: 'home-of-the-registrar', person: REGISTRAR, route: '/' },
  { name: 'cohorts', person: REGISTRAR, route: '/cohorts' },
  { name: 'cohorts-cancelled', person: REGISTRAR, route: '/cohorts', address: () => '/cohorts?status=cancelled' },
  { name: 'cohort-to-open', person: REGISTRAR, route: '/cohorts/new' },
  cohort('cohort-nominating', REGISTRAR, 'TDE-1-DAKAR'),
  cohort('cohort-running', REGISTRAR, 'TDE-1-TUNIS'),
  cohort('cohort-finished', REGISTRAR, 'TDE-1-RABAT'),
  { name: 'certificates', person: REGISTRAR, route: '/certificates' },
  certificate('certificate-valid', REGISTRAR, 'valid'),
  {
    name: 'officer-looked-up',
    person: REGISTRAR,
    route: '/people/$personId',
    address: async (records) => `/people/${(await records.certificate('valid')).personId}`,
  },
  certificate('certificate-suspended', REGISTRAR, 'suspended'),
  certificate('certificate-revoked', REGISTRAR, 'revoked'),
  certificate('certificate-expired', REGISTRAR, 'expired'),
  certificate('certificate-asked-to-revoke', REGISTRAR, 'asked'),
  certificate('certificate-to-confirm-revoked', SECOND, 'asked'),
  { name: 'search-in-the-header', person: REGISTRAR, route: '/', after: seek },
  { name: 'search', person: REGISTRAR, route: '/search', address: () => '/search?q=Youssef' },
  { name: 'person-new', person: REGISTRAR, route: '/people/new', address: () => '/people/new' },
  {
    name: 'person-edit',
    person: REGISTRAR,
    route: '/people/$personId/edit',
    address: async (records) => `/people/${(await records.certificate('valid')).personId}/edit`,
  },
  { name: 'transfers', person: REGISTRAR, route: '/transfers' },
  {
    name: 'duplicates',
    person: STATE,
    route: '/duplicates',
    address: async (records) => {
      await records.lookAlikes();
      return '/duplicates';
    },
  },
  {
    name: 'two-records',
    person: STATE,
    route: '/people/$personId/beside/$otherId',
    address: async (records) => {
      const { firstId, secondId } = await records.lookAlikes();
      return `/people/${firstId}/beside/${secondId}`;
    },
  },
  {
    name: 'officer-with-an-alias',
    person: STATE,
    route: '/people/$personId',
    address: async (records) => `/people/${(await records.merged()).firstId}`,
  },
  {
    name: 'officer-merged',
    person: STATE,
    route: '/people/$personId',
    address: async (records) => `/people/${(await records.merged()).secondId}`,
  },
  { name: 'set-up', person: REGISTRAR, route: '/start' },
  { name: 'centre', person: REGISTRAR, route: '/centre' },
  { name: 'legal-notice', person: REGISTRAR, route: '/legal' },
  { name: 'people', person: REGISTRAR, route: '/people', address: () => '/people?q=Youssef' },
  { name: 'home-of-the-auditor', person: AUDITOR, route: '/' },
  { name: 'audit', person: AUDITOR, route: '/audit' },
  { name: 'mails', person: REGISTRAR, route: '/mails' },
  { name: 'notices-of-a-state', person: STATE, route: '/notices' },
];
