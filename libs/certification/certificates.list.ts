import { CertificateKind, CertificateStatus, listCertificates } from '#contracts/certification';
import { READER, byCode, byName, byText, describeList, inOrderOf, readable } from '#http';
import {
  CERTIFICATE_COLUMNS,
  LAST_CHANGE,
  STATUS,
  numberedBy,
  type CertificateRow,
} from './certificates.repository.js';

/** The same rule as that of `expiring` among the standings of libs/reporting. */
const EXPIRING = `${STATUS} = 'valid' and certification.ends_soon(c.valid_until) and not certification.is_renewed(c.id)`;

/** Every status of a certificate: one that expires soon also counts as valid. */
const STATUSES = `${LAST_CHANGE}
  cross join lateral (select ${STATUS} as name union all select 'expiring' where ${EXPIRING}) status`;

const PRINTED = `cross join lateral (
  select c.snapshot->'name'->>'ar' as name_ar, c.snapshot->'name'->>'latin' as name_latin) printed`;

/** Certificates, newest first. Words match the officer’s name in any spelling; a number matches by any part of it. */
export const CERTIFICATES = describeList<CertificateRow>()(listCertificates, {
  select: CERTIFICATE_COLUMNS,
  from: 'certification.certificate c',
  join: `${LAST_CHANGE} ${PRINTED}`,
  given: { ...READER, people: 'uuid[]', part: 'text' },
  // A state sees what its officers brought along from another state.
  where: `(${readable('c')} or $ofState is not null and c.person_id = any ((select identity.newcomers())::uuid[]))
    and ($people is null or ${numberedBy('$part')} or c.person_id = any ($people))`,
  key: { by: 'c.id', type: 'uuid' },
  filters: {
    status: { type: 'text', where: `exists (select from (select) one ${STATUSES} where status.name = $value)` },
    kind: { type: 'text', where: `c.snapshot->>'kind' = $value` },
    stateCode: { type: 'text', where: 'c.state_code = $value' },
    personId: { type: 'uuid', where: 'c.person_id = any ((select identity.same_person($value))::uuid[])' },
    resultId: { type: 'uuid', where: 'c.result_id = $value' },
    q: 'elsewhere',
  },
  sorted: {
    issued: { by: 'c.id', type: 'uuid' },
    validUntil: { by: 'c.valid_until', type: 'timestamptz', nullable: true },
    number: byCode('c.number'),
    name: byName('printed'),
    state: [{ by: 'c.state_code', type: 'text' }, byName('printed')],
    status: inOrderOf(CertificateStatus.options, STATUS),
    kind: inOrderOf(CertificateKind.options, `c.snapshot->>'kind'`),
    title: byText(`c.snapshot->'course'->'title'`),
  },
  counted: {
    status: { by: 'status.name', join: STATUSES },
    kind: `c.snapshot->>'kind'`,
    stateCode: 'c.state_code',
  },
});
