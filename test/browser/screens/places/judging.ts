import type { Place } from '../screen.js';
import type { Stage } from '../stage.js';

const EXAMINER = 'examiner1';
const CHIEF = 'chief';

/** One in hand, and some that wait. */
const withScripts =
  (route: string) =>
  async (stage: Stage): Promise<string> => {
    await stage.script(EXAMINER);
    return route;
  };

const sitting = (name: string, cohort: string): Place => ({
  name,
  person: CHIEF,
  route: '/release/$sittingId',
  address: async (stage) => `/release/${await stage.sitting(cohort)}`,
});

/** What those see who judge. */
export const JUDGING: readonly Place[] = [
  { name: 'home-of-an-examiner', person: EXAMINER, route: '/', address: withScripts('/') },
  { name: 'marking-queue', person: EXAMINER, route: '/marking', address: withScripts('/marking') },
  {
    name: 'script',
    person: EXAMINER,
    route: '/marking/$scriptId',
    address: async (stage) => `/marking/${await stage.script(EXAMINER)}`,
  },
  { name: 'home-of-the-chief', person: CHIEF, route: '/' },
  { name: 'release', person: CHIEF, route: '/release' },
  sitting('release-of-a-sitting', 'TDE-1-RABAT'),
  sitting('release-of-a-sitting-that-runs', 'TDE-1-TUNIS'),
  {
    name: 'late-answers-of-nobody',
    person: CHIEF,
    route: '/release/$sittingId/late',
    address: async (stage) => `/release/${await stage.sitting('TDE-1-RABAT')}/late`,
  },
  {
    name: 'late-answers',
    person: CHIEF,
    route: '/release/$sittingId/late',
    address: async (stage) => `/release/${await stage.late()}/late`,
  },
  {
    name: 'moderation',
    person: CHIEF,
    route: '/moderation',
    address: async (stage) => {
      await stage.disputed();
      return '/moderation';
    },
  },
  {
    name: 'disputed-script',
    person: CHIEF,
    route: '/moderation/$scriptId',
    address: async (stage) => `/moderation/${await stage.disputed()}`,
  },
];
