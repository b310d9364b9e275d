-- Staff of the centre and jobs read every row.
create policy staff_read on exams.sitting for select using ((select app.is_staff()));
