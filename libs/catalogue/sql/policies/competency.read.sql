-- Everybody who is signed in reads competencies, even retired ones, which stay where they are named.
create policy read on catalogue.competency for select using ((select app.context()) in ('person', 'centre', 'system'));
