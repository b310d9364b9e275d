-- What the public is told of a certificate number; null where there is none.
create or replace function certification.verify(wanted text) returns jsonb language sql stable security definer
  set search_path = ''
  as $$
    select jsonb_build_object(
      'status', certification.status_of(last.kind, c.valid_until),
      'certificate', c.snapshot,
      'since', certification.utc(case certification.status_of(last.kind, c.valid_until)
        when 'expired' then c.valid_until else last.at end),
      'reason', last.reason,
      'replacedBy', (select r.number from certification.certificate r where r.replaces_id = c.id),
      'statusList', c.status_list,
      'log', (select jsonb_agg(jsonb_build_object('index', l.index, 'kind', h.kind, 'at', certification.utc(h.at),
            'reason', h.reason, 'leaf', l.data,
            'salt', translate(encode(l.salt, 'base64'), '+/=' || chr(10), '-_')) order by l.index)
          from certification.log_leaf l join certification.status_change h on h.id = l.status_change_id
          where l.certificate_id = c.id))
    from certification.certificate c
      cross join lateral (select h.kind, h.at, h.reason from certification.status_change h
        where h.certificate_id = c.id order by h.sequence desc limit 1) last
    where c.number = wanted
  $$;

revoke execute on function certification.verify from public;
grant execute on function certification.verify to rtc_app;
