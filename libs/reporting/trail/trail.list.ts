import type { ActorKind } from '#audit';
import { listAuditEntries, type AuditEntry } from '#contracts/audit';
import { utc } from '#database';
import { describeList } from '#http';
import { SUBJECTS } from './subjects.js';

export type TrailRow = Omit<AuditEntry, 'actor' | 'actorKind' | 'subject'> & {
  readonly actorKind: ActorKind;
  readonly subjectKind: string;
  readonly subjectId: string;
};

/** Finds people who acted or who are concerned, and a part of a code in capitals without what stands between. */
const SOUGHT = `$people is null or e.actor_id = any ($people) or e.subject_id in (
  select s.id::text from (${SUBJECTS}) s where s.person_id = any ($people)
  union all
  select s.id::text from (${SUBJECTS}) s where $code is not null
    and (strpos(replace(upper(s.code), '-', ''), $code) > 0 or strpos(replace(upper(s.cohort), '-', ''), $code) > 0))`;

/** The audit trail as far as the reader's scope shows it, newest first. */
export const TRAIL = describeList<TrailRow>()(listAuditEntries, {
  select: `e.id, ${utc('e.at')} as at, e.actor_id as "actorId", e.actor_kind as "actorKind",
    e.state_code as "stateCode", e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.before,
    e.after, e.request_id as "requestId", e.ip, e.user_agent as "userAgent"`,
  from: 'audit.entries e',
  given: { people: 'uuid[]', code: 'text' },
  where: SOUGHT,
  key: { by: 'e.id', type: 'uuid' },
  filters: {
    action: { type: 'text', where: `e.action = $value or starts_with(e.action, $value || '.')` },
    library: { type: 'text', where: `starts_with(e.action, $value || '.')` },
    actorKind: { type: 'text', where: 'e.actor_kind = $value' },
    stateCode: { type: 'text', where: 'e.state_code = $value' },
    subjectKind: { type: 'text', where: 'e.subject_kind = $value' },
    subjectId: { type: 'text', where: 'e.subject_id = $value' },
    actorId: { type: 'uuid', where: 'e.actor_id = $value' },
    from: { type: 'timestamptz', where: 'e.at >= $value' },
    to: { type: 'timestamptz', where: 'e.at < $value' },
    q: 'elsewhere',
  },
  sorted: { at: { by: 'e.id', type: 'uuid' } },
  counted: {
    library: `split_part(e.action, '.', 1)`,
    action: 'e.action',
    actorKind: 'e.actor_kind',
    subjectKind: 'e.subject_kind',
    stateCode: 'e.state_code',
  },
});
