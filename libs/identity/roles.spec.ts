import { CENTRE_ROLES, ROLES, STATE_ROLES } from '#kernel';
import { query, testDatabase } from '#testing';

describe('Roles', () => {
  const database = testDatabase();

  it('are the same for the database', async () => {
    const [check] = await query<{ text: string }>(
      database.adminUrl,
      `select pg_get_constraintdef(oid) as text from pg_constraint
       where conrelid = 'identity.role_assignment'::regclass and contype = 'c' and conname = 'role_assignment_role_check'`,
    );
    const kept = [...(check?.text ?? '').matchAll(/'([a-z-]+)'/g)].map(([, role]) => role);
    expect(kept.sort()).toEqual([...ROLES].sort());
  });

  it('belong to a state or to the centre, and an examiner’s to either', () => {
    const apart = ROLES.filter((role) => STATE_ROLES.has(role) === CENTRE_ROLES.has(role));
    expect(apart).toEqual(['examiner']);
  });
});
