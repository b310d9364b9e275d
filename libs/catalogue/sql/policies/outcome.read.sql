-- Whoever is signed in reads outcomes, retired ones too: they stay where they are named.
create policy read on catalogue.outcome for select using ((select app.context()) in ('person', 'centre', 'system'));
