-- Everybody who is signed in reads outcomes, even retired ones, which stay where they are named.
create policy read on catalogue.outcome for select using ((select app.context()) in ('person', 'centre', 'system'));
