import { StateCode, listOf, operation } from '../common/index.js';
import { PendingRevocation, RevocationReason } from './certificate.js';

export const listRevocations = operation({
  id: 'certification.list-revocations',
  method: 'GET',
  path: '/revocations',
  summary: 'Revocations that wait for a second registrar, the longest waiting first',
  allow: ['registrar', 'auditor'],
  ...listOf(
    PendingRevocation,
    { reason: RevocationReason.optional(), stateCode: StateCode.optional() },
    {
      counted: ['reason', 'stateCode'],
      sorted: ['requested', 'reason', 'number', 'name', 'state'],
      usual: 'requested',
    },
  ),
});
