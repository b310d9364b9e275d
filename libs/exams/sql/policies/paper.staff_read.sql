-- Staff of the centre and jobs read every row.
create policy staff_read on exams.paper for select using ((select app.is_staff()));
