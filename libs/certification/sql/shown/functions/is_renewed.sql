-- Whether another certificate that is not revoked replaces this one.
create or replace function certification.is_renewed(certificate uuid) returns boolean language sql stable parallel safe
  return exists (select from certification.certificate r where r.replaces_id = certificate
    and not exists (select from certification.status_change h
      where h.certificate_id = r.id and h.kind = 'revoked'));
