-- Staff of the centre and jobs publish versions.
create policy written_by_staff on catalogue.course_version for insert with check ((select app.is_staff()));
