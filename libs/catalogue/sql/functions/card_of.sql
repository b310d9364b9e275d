-- The fields of a course as the catalogue lists it.
create or replace function catalogue.card_of(l catalogue.listing) returns jsonb language sql stable parallel safe
  return jsonb_build_object('id', l.course_id, 'versionId', l.version_id, 'version', l.version, 'code', l.code,
    'title', l.title, 'summary', l.summary, 'sector', l.sector, 'sqfLevel', l.sqf_level, 'eqfLevel', l.sqf_level,
    'borders', l.borders, 'areas', l.areas, 'functions', l.functions, 'languages', l.languages, 'delivery', l.delivery,
    'classification', l.classification, 'hours', l.hours, 'validityMonths', l.validity_months,
    'publishedAt', (to_json(l.published_at at time zone 'UTC')#>>'{}') || 'Z');
