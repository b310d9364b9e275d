-- Gathers the words by which a cohort is found, whenever it is written; for a trigger.
create or replace function enrolment.gather_words() returns trigger language plpgsql as $$
begin
  new.words := catalogue.words_of(new.code, (select v.document->'title' from catalogue.course_versions v
    where v.id = new.course_version_id), new.venue);
  return new;
end $$;
