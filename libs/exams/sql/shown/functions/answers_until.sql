-- The instant until which somebody can still answer the questions of given exam versions; no row where nobody can.
-- A future sitting counts like an open one, an attempt counts until it is handed in, and all versions of a question count
-- as one. The owner reads, as a candidate does not see the sittings of other cohorts.
create or replace function exams.answers_until(versions uuid[])
  returns table (exam_version_id uuid, answers_until timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with running as (
    select a.sitting_id, max(a.late_until) as until from exams.attempt a where a.status = 'open' group by a.sitting_id
  ), ahead as (
    select s.exam_version_id, max(greatest(e.ends_at, r.until)) as until
      from exams.sitting s
      cross join lateral (select s.closes_at + make_interval(mins => s.late_grace_minutes) as ends_at) e
      left join running r on r.sitting_id = s.id
      where e.ends_at > now() or r.sitting_id is not null
      group by s.exam_version_id
  ), in_use as (
    select i.item_id, max(h.until) as until
      from ahead h
      join exams.exam_version v on v.id = h.exam_version_id
      cross join lateral jsonb_object_keys(v.item_types) k
      join exams.item_version i on i.id = k::uuid
      group by i.item_id
  )
  select v.id, max(u.until)
    from exams.exam_version v
    cross join lateral jsonb_object_keys(v.item_types) k
    join exams.item_version i on i.id = k::uuid
    join in_use u on u.item_id = i.item_id
    where v.id = any (versions)
    group by v.id
$$;

revoke execute on function exams.answers_until from public;
grant execute on function exams.answers_until to rtc_app;
