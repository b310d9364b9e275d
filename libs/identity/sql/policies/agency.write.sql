-- Jobs and the command line write agencies.
create policy write on identity.agency using ((select app.context()) = 'system');
