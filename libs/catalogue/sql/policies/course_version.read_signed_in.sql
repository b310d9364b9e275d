-- Signed-in people, and strangers where the course is open, read outlines from it; only learning gives out lessons.
create policy read_signed_in on catalogue.course_version for select
  using ((select app.context()) in ('person', 'centre', 'system')
         or (select app.context()) = 'public' and document->>'classification' = 'open');
