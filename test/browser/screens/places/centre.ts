import type { Place } from '../screen.js';
import type { Stage } from '../stage.js';

const STATE = 'admin.ma';
const REGISTRAR = 'registrar';
const SECOND = 'registrar2';
const AUDITOR = 'auditor';

const cohort = (name: string, person: string, code: string): Place => ({
  name,
  person,
  route: '/cohorts/$cohortId',
  address: async (stage) => `/cohorts/${await stage.cohort(code)}`,
});

const certificate = (name: string, person: string, standing: Parameters<Stage['certificate']>[0]): Place => ({
  name,
  person,
  route: '/certificates/$certificateId',
  address: async (stage) => `/certificates/${(await stage.certificate(standing)).id}`,
});

/** What a state, the secretariat and the auditor see. */
export const CENTRE: readonly Place[] = [
  { name: 'home-of-a-state', person: STATE, route: '/' },
  { name: 'cohorts-of-a-state', person: STATE, route: '/cohorts' },
  cohort('cohort-to-nominate-for', STATE, 'TDE-1-DAKAR'),
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
  certificate('certificate-suspended', REGISTRAR, 'suspended'),
  certificate('certificate-revoked', REGISTRAR, 'revoked'),
  certificate('certificate-expired', REGISTRAR, 'expired'),
  certificate('certificate-asked-to-revoke', REGISTRAR, 'asked'),
  certificate('certificate-to-confirm-revoked', SECOND, 'asked'),
  { name: 'home-of-the-auditor', person: AUDITOR, route: '/' },
  { name: 'audit', person: AUDITOR, route: '/audit' },
];
