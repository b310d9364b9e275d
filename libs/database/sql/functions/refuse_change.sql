-- Refuses a change of a row that never changes; for triggers.
create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % refused: its rows never change', tg_op, tg_table_schema || '.' || tg_table_name
    using errcode = 'RT001';
end $$;
