import { certificateIssued, certificateReinstated, certificateRevoked, certificateSuspended } from '#contracts/events';
import { utc } from '#database';
import { RepublishedRows, Republishes } from '#queue';
import type { StatusChangeKind } from '../domain/certificate.states.js';

const FACTS = `jsonb_build_object('certificateId', c.id, 'number', c.number, 'personId', c.person_id,
  'stateCode', c.state_code, 'courseVersionId', c.course_version_id)`;

/** The last change of this kind of each certificate, with what the event says besides the facts. */
const lastOf = (kind: StatusChangeKind, more: string): string => `
  select c.id as position, h.sequence, ${FACTS} || jsonb_build_object(${more}) as payload
  from certification.certificate c cross join lateral (
    select h.sequence, h.at, h.reason from certification.status_change h
    where h.certificate_id = c.id and h.kind = '${kind}' order by h.sequence desc limit 1) h`;

const ISSUED = lastOf(
  'issued',
  `'resultId', c.result_id, 'validFrom', ${utc('c.valid_from')}, 'validUntil', ${utc('c.valid_until')},
   'issuedAt', ${utc('c.issued_at')}`,
);
const SUSPENDED = lastOf('suspended', `'reason', h.reason, 'suspendedAt', ${utc('h.at')}`);
const REINSTATED = lastOf('reinstated', `'reinstatedAt', ${utc('h.at')}`);
const REVOKED = lastOf('revoked', `'reason', h.reason, 'revokedAt', ${utc('h.at')}`);

@Republishes(certificateIssued)
export class RepublishIssues extends RepublishedRows<typeof certificateIssued> {
  protected readonly rows = ISSUED;
}

@Republishes(certificateSuspended)
export class RepublishSuspensions extends RepublishedRows<typeof certificateSuspended> {
  protected readonly rows = SUSPENDED;
}

@Republishes(certificateReinstated)
export class RepublishReinstatements extends RepublishedRows<typeof certificateReinstated> {
  protected readonly rows = REINSTATED;
}

@Republishes(certificateRevoked)
export class RepublishRevocations extends RepublishedRows<typeof certificateRevoked> {
  protected readonly rows = REVOKED;
}
