-- Staff of the centre and jobs read and write every row.
create policy staff on enrolment.seat using ((select app.is_staff())) with check ((select app.is_staff()));
