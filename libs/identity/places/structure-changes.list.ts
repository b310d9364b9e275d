import { listStructureChanges, type StructureChange } from '#contracts/identity';
import { utc } from '#database';
import { describeList } from '#http';

/** Entries of the audit trail on one part of a state's structure. */
export const STRUCTURE_CHANGES = describeList<StructureChange>()(listStructureChanges, {
  select: `e.id, ${utc('e.at')} as at, e.action,
    case when p.id is not null then jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) end as by,
    e.before, e.after`,
  from: 'audit.entries e',
  join: 'left join identity.person p on p.id = e.actor_id',
  key: { by: 'e.id', type: 'uuid' },
  filters: {
    kind: { type: 'text', where: 'e.subject_kind = $value' },
    id: { type: 'text', where: 'e.subject_id = $value' },
  },
  // Ids grow with time.
  sorted: { at: { by: 'e.id', type: 'uuid' } },
  counted: {},
});
