-- Whoever sees a certificate also sees what the log says of it beyond a hash.
create policy read_with_certificate on certification.log_leaf for select
  using (exists (select from certification.certificate c where c.id = certificate_id));
