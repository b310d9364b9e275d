-- Says for each given answer whether it is the one that counts, and if not, which one does.
create or replace function exams.kept_of(attempt uuid, given jsonb) returns jsonb language sql stable
  return (
    select coalesce(jsonb_agg(jsonb_build_object('itemId', k.item_version_id, 'sequence', k.sequence, 'late', k.late,
      'revision', k.revision, 'stands', k.stands, 'own', k.own, 'contested', k.contested)), '[]')
    from (
      select distinct on (g."itemId") r.item_version_id, r.sequence, r.late, r.revision, r.device = g.device as own,
        r.device = g.device and r.sequence = g.sequence and r.answer is not distinct from g.answer as stands,
        r.rivals <> '[]' as contested
      from jsonb_to_recordset(given) as g ("itemId" uuid, device uuid, sequence bigint, answer jsonb)
      join exams.response r on r.attempt_id = attempt and r.item_version_id = g."itemId"
      order by g."itemId", (r.device = g.device and r.sequence = g.sequence
        and r.answer is not distinct from g.answer) desc, r.late desc) k);

revoke execute on function exams.kept_of from public;
