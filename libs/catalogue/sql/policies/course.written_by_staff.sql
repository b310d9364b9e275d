-- Staff of the centre and jobs add courses.
create policy written_by_staff on catalogue.course for insert with check ((select app.is_staff()));
