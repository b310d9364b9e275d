import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

const EXAMINER = 'examiner1';
const CHIEF = 'chief';

/** Has one script in hand while others wait. */
const withScripts =
  (route: string) =>
  async (records: ScreenRecords): Promise<string> => {
    await records.script(EXAMINER);
    return route;
  };

const sitting = (name: string, cohort: string): Place => ({
  name,
  person: CHIEF,
  route: '/release/$sittingId',
  address: async (records) => `/release/${await records.sitting(cohort)}`,
});

/** What those who judge see. */
export const JUDGING: readonly Place[] = [
  { name: 'home-of-an-examiner', person: EXAMINER, route: '/', address: withScripts('/') },
  { name: 'marking-queue', person: EXAMINER, route: '/marking', address: withScripts('/marking') },
  {
    name: 'script',
    person: EXAMINER,
    route: '/marking/$scriptId',
    address: async (records) => `/marking/${await records.script(EXAMINER)}`,
  },
  { name: 'home-of-the-chief', person: CHIEF, route: '/' },
  { name: 'release', person: CHIEF, route: '/release' },
  sitting('release-of-a-sitting', 'TDE-1-RABAT'),
  sitting('release-of-a-sitting-that-runs', 'TDE-1-TUNIS'),
  {
    name: 'late-answers-of-nobody',
    person: CHIEF,
    route: '/release/$sittingId/late',
    address: async (records) => `/release/${await records.sitting('TDE-1-RABAT')}/late`,
  },
  {
    name: 'late-answers',
    person: CHIEF,
    route: '/release/$sittingId/late',
    address: async (records) => `/release/${await records.late()}/late`,
  },
  {
    name: 'moderation',
    person: CHIEF,
    route: '/moderation',
    address: async (records) => {
      await records.disputed();
      return '/moderation';
    },
  },
  {
    name: 'disputed-script',
    person: CHIEF,
    route: '/moderation/$scriptId',
    address: async (records) => `/moderation/${await records.disputed()}`,
  },
];
