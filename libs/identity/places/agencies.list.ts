import { AgencyKind, listAgencies } from '#contracts/identity';
import { byText, describeList, inOrderOf } from '#http';
import { AGENCY_COLUMNS, type AgencyRow } from './agencies.repository.js';

/** Agencies as far as the scope shows them. */
export const AGENCIES = describeList<AgencyRow>()(listAgencies, {
  select: AGENCY_COLUMNS,
  from: 'identity.agency a',
  key: { by: 'a.id', type: 'uuid' },
  filters: {
    state: { type: 'text', where: 'a.state_code = $value' },
    kind: { type: 'text', where: 'a.kind = $value' },
    open: { type: 'boolean', where: '(a.closed_on is null) = $value' },
  },
  sorted: {
    state: [{ by: 'a.state_code', type: 'text' }, byText('a.name')],
    name: byText('a.name'),
    kind: [inOrderOf(AgencyKind.options, 'a.kind'), byText('a.name')],
  },
  counted: { state: 'a.state_code', kind: 'a.kind', open: 'a.closed_on is null' },
});
