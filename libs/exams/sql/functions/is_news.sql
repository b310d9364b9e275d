-- Whether an answer differs from those received so far.
-- Two windows of one device may use the same sequence, so the content distinguishes them.
create or replace function exams.is_news(r exams.response, device uuid, sequence bigint, answer jsonb) returns boolean
  language sql stable
  return case
    when sequence <= coalesce((r.seen->>(device::text))::bigint, 0) and device <> r.device then false
    when device <> r.device then true
    when sequence <> r.sequence then sequence > r.sequence
    else answer is distinct from r.answer and not exists (
      select from jsonb_array_elements(r.rivals) v
      where v->>'device' = device::text and (v->>'sequence')::bigint = is_news.sequence
        and v->'answer' = coalesce(answer, 'null'))
  end;

revoke execute on function exams.is_news from public;
