import type { DataSource } from 'typeorm';

/** The role that the application signs in as, or is a member of; migrations grant to it. */
export const APPLICATION_ROLE = 'rtc_app';

interface RoleRow {
  readonly name: string;
  readonly exempt: boolean;
  readonly member: boolean;
}

/**
 * Row-level security does not bind a role that may bypass it, so the application refuses to run as such a role.
 * @throws Error naming the role and what is wrong with it.
 */
export async function refuseOwner(source: DataSource): Promise<void> {
  const rows: RoleRow[] = await source.query(
    `select current_user::text as name, rolsuper or rolbypassrls as exempt,
       exists (select 1 from pg_roles where rolname = $1) and pg_has_role(current_user, $1, 'member') as member
     from pg_roles where rolname = current_user`,
    [APPLICATION_ROLE],
  );
  const [role] = rows;
  if (!role) throw new Error('DATABASE_URL: the role that signed in is unknown to the database');
  if (role.exempt)
    throw new Error(`DATABASE_URL: role "${role.name}" may pass row-level security by; use one that may not`);
  if (!role.member) throw new Error(`DATABASE_URL: role "${role.name}" is not a member of "${APPLICATION_ROLE}"`);
}
