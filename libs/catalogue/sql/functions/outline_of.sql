-- What a course teaches, without the lessons themselves, which are for those enrolled.
create or replace function catalogue.outline_of(document jsonb) returns jsonb language sql immutable parallel safe
  return jsonb_build_object('outcomes', document->'outcomes', 'prerequisites', document->'prerequisites', 'modules', (
    select jsonb_agg(jsonb_build_object('key', m.value->'key', 'title', m.value->'title', 'lessons', (
        select jsonb_agg(jsonb_build_object('key', l.value->'key', 'title', l.value->'title', 'minutes', l.value->'minutes')
          order by l.place)
        from jsonb_array_elements(m.value->'lessons') with ordinality l(value, place))) order by m.place)
    from jsonb_array_elements(document->'modules') with ordinality m(value, place)));
