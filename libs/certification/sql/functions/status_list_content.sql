-- The entries of a status list that are set, and when it last changed; no row where there is no such list.
-- Revoked certificates are set in the list of suspensions as well, the only list that a credential names.
create or replace function certification.status_list_content(list integer, purpose text)
  returns table (indexes integer[], changed_at timestamptz, version bigint)
  language sql stable security definer set search_path = ''
  as $$
    with last as (
      select distinct on (h.certificate_id) h.certificate_id, h.kind, h.at, h.sequence
      from certification.status_change h where h.sequence > 1 order by h.certificate_id, h.sequence desc)
    select coalesce(array_agg(c.status_index order by c.status_index)
        filter (where last.kind = 'revoked' or (purpose = 'suspension' and last.kind = 'suspended')), '{}'),
      greatest(s.opened_at, max(last.at)), coalesce(sum(last.sequence), 0)::bigint
    from certification.status_list s
      left join (last join certification.certificate c on c.id = last.certificate_id) on c.status_list = s.number
    where s.number = list
    group by s.number, s.opened_at
  $$;

revoke execute on function certification.status_list_content from public;
grant execute on function certification.status_list_content to rtc_app;
