-- Jobs remove answers that were kept long enough.
create policy upkeep on http.idempotency_key
  using ((select app.context()) = 'system');
