-- Staff of the centre and jobs read every row.
create policy staff_read on exams.exam_version for select using ((select app.is_staff()));
