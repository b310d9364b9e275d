-- Everybody has the answers kept for their own requests.
create policy own on http.idempotency_key
  using (person_id = (select app.person_id()))
  with check (person_id = (select app.person_id()));
