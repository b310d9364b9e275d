-- Notes that the keys of a renamed person are to be made again; for a trigger.
create or replace function identity.forget_name_keys() returns trigger language plpgsql as $$
begin
  new.name_keys := 0;
  return new;
end $$;
