-- Whoever is signed in reads competencies, retired ones too: they stay where they are named.
create policy read on catalogue.competency for select using ((select app.context()) in ('person', 'centre', 'system'));
