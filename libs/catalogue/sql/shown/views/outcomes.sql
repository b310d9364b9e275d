-- Outcomes, even those retired by themselves or with their competency, which are not to be named anew.
create view catalogue.outcomes with (security_invoker = true) as
  select o.id, o.competency_id, o.code, o.kind, o.sqf_level, o.text,
    o.retired_at is not null or c.retired_at is not null as retired
  from catalogue.outcome o join catalogue.competency c on c.id = o.competency_id;

grant select on catalogue.outcomes to rtc_app;
