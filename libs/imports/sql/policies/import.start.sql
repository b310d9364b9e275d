-- An administrator starts imports for their state, a registrar for any.
create policy start on imports.import for insert with check (
  (select app.has_role('registrar')) or state_code = (select app.state_code()));
