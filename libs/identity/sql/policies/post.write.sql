-- An administrator keeps the posts and units of their state, registrars and jobs all.
create policy write on identity.post using (
  (select app.context()) = 'system' or (select app.has_role('registrar')) or state_code = (select app.state_code()));
