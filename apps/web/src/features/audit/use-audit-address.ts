import { listAuditEntries } from '#contracts/audit';
import { useListAddress } from '../../lists/index.js';

/** The filters of the trail in the address; `from` and `to` are days there. */
export const AUDIT_FILTERS = [
  'library',
  'action',
  'subjectKind',
  'subjectId',
  'actorId',
  'stateCode',
  'from',
  'to',
  'q',
] as const;

export type AuditSearch = { readonly [Filter in (typeof AUDIT_FILTERS)[number]]?: string | undefined };

export const useAuditAddress = () => useListAddress(listAuditEntries, AUDIT_FILTERS);

export type AuditAddress = ReturnType<typeof useAuditAddress>;
