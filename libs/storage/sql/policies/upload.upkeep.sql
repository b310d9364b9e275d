-- Jobs remove uploads that were given up.
create policy upkeep on storage.upload using ((select app.context()) = 'system');
