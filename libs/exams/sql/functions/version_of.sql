-- A stored answer in the form in which `rivals` keeps answers.
create or replace function exams.version_of(r exams.response) returns jsonb language sql stable
  return jsonb_build_object('device', r.device, 'deviceKind', r.device_kind, 'sequence', r.sequence,
    'revision', r.revision, 'answer', r.answer, 'language', r.language, 'answeredAt', r.answered_at,
    'savedAt', r.saved_at);

revoke execute on function exams.version_of from public;
