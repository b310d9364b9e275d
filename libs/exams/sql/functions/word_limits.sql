-- The most words that answers to given item versions may have; items without a limit are left out.
create or replace function exams.word_limits(items uuid[]) returns table (id uuid, most integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.id, (v.body->>'maxWords')::integer from exams.item_version v
    where v.id = any (items) and v.body ? 'maxWords' $$;

revoke execute on function exams.word_limits from public;
grant execute on function exams.word_limits to rtc_app;
