-- Jobs and the command line write states.
create policy write on identity.state using ((select app.context()) = 'system');
