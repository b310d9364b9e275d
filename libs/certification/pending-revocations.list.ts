import { RevocationReason, listRevocations } from '#contracts/certification';
import { byCode, byName, describeList, inOrderOf } from '#http';
import { REVOCATION_COLUMNS, type RevocationRow } from './revocations.repository.js';

/** The facts of its certificate by which a revocation is filtered and sorted. */
const CERTIFICATE = `cross join lateral (
  select c.number, c.state_code, c.snapshot->'name'->>'ar' as name_ar, c.snapshot->'name'->>'latin' as name_latin
  from certification.certificate c where c.id = certificate_id) certificate`;

/** Revocations that wait, in the order in which they were asked for. */
export const PENDING_REVOCATIONS = describeList<RevocationRow>()(listRevocations, {
  select: REVOCATION_COLUMNS,
  from: `certification.revocation_request ${CERTIFICATE}`,
  where: `status = 'pending'`,
  key: { by: 'id', type: 'uuid' },
  filters: {
    reason: { type: 'text', where: 'reason = $value' },
    stateCode: { type: 'text', where: 'certificate.state_code = $value' },
  },
  sorted: {
    requested: { by: 'id', type: 'uuid' },
    reason: inOrderOf(RevocationReason.options, 'reason'),
    number: byCode('certificate.number'),
    name: byName('certificate'),
    state: [{ by: 'certificate.state_code', type: 'text' }, byName('certificate')],
  },
  counted: { reason: 'reason', stateCode: 'certificate.state_code' },
});
