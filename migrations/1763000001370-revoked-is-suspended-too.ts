import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entries of a status list that are set by `isSet`, and when the list last changed; no row where there is none. */
const content = (isSet: string): string => `
  create or replace function certification.status_list_content(list integer, purpose text)
    returns table (indexes integer[], changed_at timestamptz, version bigint)
    language sql stable security definer set search_path = ''
    as $$
      with last as (
        select distinct on (h.certificate_id) h.certificate_id, h.kind, h.at, h.sequence
        from certification.status_change h where h.sequence > 1 order by h.certificate_id, h.sequence desc)
      select coalesce(array_agg(c.status_index order by c.status_index) filter (where ${isSet}), '{}'),
        greatest(s.opened_at, max(last.at)), coalesce(sum(last.sequence), 0)::bigint
      from certification.status_list s
        left join (last join certification.certificate c on c.id = last.certificate_id) on c.status_list = s.number
      where s.number = list
      group by s.number, s.opened_at
    $$;
`;

const SUSPENDED_TOO = `last.kind = 'revoked' or (purpose = 'suspension' and last.kind = 'suspended')`;
const SUSPENDED_ALONE = `last.kind = case purpose when 'revocation' then 'revoked' else 'suspended' end`;

/**
 * A credential of Open Badges has one status entry, so it names the list of suspensions alone: there, what is revoked
 * is set as well, and stays so.
 */
export class RevokedIsSuspendedToo1763000001370 implements MigrationInterface {
  name = 'RevokedIsSuspendedToo1763000001370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(content(SUSPENDED_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(content(SUSPENDED_ALONE));
  }
}
