import { listStateRecords, listStates, type State } from '#contracts/identity';
import { byCode, byText, describeList } from '#http';
import { FIGURES, STATE_COLUMNS, type StateRow } from './states.repository.js';

/** The member states, as anybody reads them. */
export const STATES = describeList<State>()(listStates, {
  select: `s.code, s.name, s.time_zone as "timeZone", s.closed_on is null as active`,
  from: 'identity.state s',
  key: { by: 's.code', type: 'text' },
  filters: { open: { type: 'boolean', where: '(s.closed_on is null) = $value' } },
  sorted: { name: byText('s.name'), code: { by: 's.code', type: 'text' } },
  counted: {},
});

/** The same with how much stands under each; `own` is the state that the reader keeps, null where they oversee all. */
export const STATE_RECORDS = describeList<StateRow>()(listStateRecords, {
  select: STATE_COLUMNS,
  from: 'identity.state s',
  given: { own: 'text' },
  where: '$own is null or s.code = $own',
  key: { by: 's.code', type: 'text' },
  filters: { open: { type: 'boolean', where: '(s.closed_on is null) = $value' } },
  sorted: {
    name: byText('s.name'),
    agencies: { by: FIGURES.agencies, type: 'integer' },
    units: { by: FIGURES.units, type: 'integer' },
    posts: { by: FIGURES.posts, type: 'integer' },
    people: { by: FIGURES.people, type: 'integer' },
    zone: byCode('s.time_zone'),
  },
  counted: { open: 's.closed_on is null' },
});
