import { listPeople } from '#contracts/identity';
import { byName, describeList } from '#http';
import type { PersonRow } from './people.repository.js';
import { PERSON_COLUMNS } from './people.repository.js';

const ROLES_HELD = `cross join lateral (
  select distinct r.role from identity.role_assignment r where r.person_id = p.id and r.revoked_at is null) held`;

/** People as the scope shows them; the finder looks for words of a name, in any spelling. */
export const PEOPLE = describeList<PersonRow>()(listPeople, {
  select: PERSON_COLUMNS,
  from: 'identity.person p',
  // A person who is merged into somebody is listed as them.
  where: 'p.merged_into is null',
  key: { by: 'p.id', type: 'uuid' },
  filters: {
    q: 'elsewhere',
    state: { type: 'text', where: 'p.state_code = $value' },
    role: {
      type: 'text',
      where: `exists (select from identity.role_assignment r
        where r.person_id = p.id and r.role = $value and r.revoked_at is null)`,
    },
    agency: { type: 'uuid', where: 'p.agency_id = $value' },
    post: { type: 'uuid', where: 'p.post_id = $value' },
    function: { type: 'text', where: 'p.function = $value' },
    status: { type: 'text', where: 'p.status = $value' },
  },
  sorted: {
    name: byName('p'),
    state: [{ by: 'p.state_code', type: 'text', nullable: true }, byName('p')],
    entered: { by: 'p.created_at', type: 'timestamptz' },
  },
  counted: { state: 'p.state_code', role: { by: 'held.role', join: ROLES_HELD } },
});
