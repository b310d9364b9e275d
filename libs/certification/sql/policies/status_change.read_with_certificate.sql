-- Whoever sees a certificate also sees its history.
create policy read_with_certificate on certification.status_change for select
  using (exists (select from certification.certificate c where c.id = certificate_id));
