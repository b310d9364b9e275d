import type { Place } from '../screen.js';
import type { StoodStill } from '../screen-imports.js';

const STATE = 'admin.ma';

const at = (status: StoodStill, search = ''): Place => ({
  name: `import-${status}${search === '' ? '' : '-narrowed'}`,
  person: STATE,
  route: '/imports/$importId',
  address: async (records) => `/imports/${await records.import(status)}${search}`,
});

/** A list of officers on its way in, at each of its steps. */
export const IMPORTS: readonly Place[] = [
  { name: 'imports', person: STATE, route: '/imports' },
  { name: 'imports-of-all-states', person: 'registrar', route: '/imports' },
  at('uploading'),
  at('unreadable'),
  at('mapping'),
  at('checked'),
  at('checked', '?rows=faulty'),
  at('done'),
];
