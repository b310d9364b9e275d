-- Jobs and the command line write posts.
create policy write on identity.post using ((select app.context()) = 'system');
