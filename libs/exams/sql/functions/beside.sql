-- Which of a stored answer and its rivals stay beside a new answer.
-- Those stay that the person had not seen and that the same device did not give before. An equal answer is no rival.
-- At most twenty are kept, as nobody has twenty devices.
create or replace function exams.beside(r exams.response, device uuid, sequence bigint, over integer, answer jsonb)
  returns jsonb language sql stable
  return (
    select coalesce(jsonb_agg(k.v order by (k.v->>'revision')::integer), '[]')
    from (
      select v from (
        select v from jsonb_array_elements(r.rivals) v union all select exams.version_of(r)) all_of (v)
      where (v->>'revision')::integer > over
        and not (v->>'device' = device::text and (v->>'sequence')::bigint < beside.sequence)
        and v->'answer' <> coalesce(answer, 'null')
      order by (v->>'revision')::integer desc limit 20) k);

revoke execute on function exams.beside from public;
