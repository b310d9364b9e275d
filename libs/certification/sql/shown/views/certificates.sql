-- Certificates, each with what it says.
create view certification.certificates with (security_invoker = true) as
  select id, number, kind, person_id, state_code, result_id, enrolment_id, course_id, course_version_id, snapshot,
    issued_at, valid_until
  from certification.certificate;

grant select on certification.certificates to rtc_app;
