import { Injectable } from '@nestjs/common';
import type { Certificate, CertificateStatus, RecordedStatusChange, SignedDocument } from '#contracts/certification';
import { UnitOfWork } from '#database';
import type { CertificateSnapshot } from './domain/certificate-snapshot.js';
import { partOfNumber } from './domain/certificate-number.js';
import type { Visibility } from './domain/certificate.policy.js';
import type { StatusChangeKind } from './domain/certificate.states.js';

export interface CertificateRow {
  readonly id: string;
  readonly personId: string;
  readonly stateCode: string;
  readonly resultId: string;
  readonly courseVersionId: string;
  readonly replacesId: string | null;
  readonly printed: CertificateSnapshot;
  readonly status: Exclude<CertificateStatus, 'unknown'>;
  readonly statusSince: string;
  readonly issuedAt: string;
  readonly lastChange: StatusChangeKind;
  readonly sequence: number;
}

/** The records that a certificate leads to. */
export type Neighbours = Pick<Certificate, 'cohortId' | 'replaces' | 'replacedBy'>;

/** The words that were searched for, and the people whose names match, best match first where it matters. */
export interface SoughtCertificate {
  readonly words: string;
  readonly people: readonly string[];
}

export const STATUS = 'certification.status_of(last.kind, c.valid_until)';
/** The last change of each certificate. */
export const LAST_CHANGE = `cross join lateral (select h.kind, h.at, h.sequence from certification.status_change h
  where h.certificate_id = c.id order by h.sequence desc limit 1) last`;
export const CERTIFICATE_COLUMNS = `c.id, c.person_id as "personId", c.state_code as "stateCode", c.result_id as "resultId",
    c.course_version_id as "courseVersionId", c.replaces_id as "replacesId", c.snapshot as printed,
    ${STATUS} as status, last.kind as "lastChange", last.sequence,
    certification.utc(case ${STATUS} when 'expired' then c.valid_until else last.at end) as "statusSince",
    certification.utc(c.issued_at) as "issuedAt"`;
const SELECT = `select ${CERTIFICATE_COLUMNS} from certification.certificate c ${LAST_CHANGE}`;
/** A state sees what its officers brought along from another state. */
const VISIBLE = `($1::boolean or c.person_id = any ($2::uuid[]) or c.state_code = $3
  or $3 is not null and c.person_id = any ((select identity.newcomers())::uuid[]))`;
/** The numbers stand in a subquery, so that they are looked up once for the whole statement. */
export const numberedBy = (part: string): string => `c.id = any ((select certification.numbered(${part}))::uuid[])`;

const nameOf = (column: string): string =>
  `(select jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) from identity.named_people p where p.id = ${column})`;

const visibilityOf = ({ all, readers, ofState }: Visibility): unknown[] => [all, readers, ofState];
@Injectable()
export class CertificatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string, visibility: Visibility): Promise<CertificateRow | null> {
    return this.work.one(`${SELECT} where ${VISIBLE} and c.id = $4`, [...visibilityOf(visibility), id]);
  }

  /** The signed credential; ask only for what `byId` found. */
  async credential(id: string): Promise<SignedDocument | null> {
    const sql = 'select credential from certification.certificate where id = $1';
    return (await this.work.one<{ credential: SignedDocument }>(sql, [id]))?.credential ?? null;
  }

  /** Puts those found by number first, then those of the people in the order in which these are given. */
  best({ words, people }: SoughtCertificate, visibility: Visibility, limit: number): Promise<CertificateRow[]> {
    return this.work.query(
      `${SELECT} where ${VISIBLE} and (${numberedBy('$5')} or c.person_id = any ($4::uuid[]))
       order by array_position($4::uuid[], c.person_id) nulls first, c.id desc limit $6`,
      [...visibilityOf(visibility), people, partOfNumber(words), limit],
    );
  }

  /** The certificates of `ids` that the scope shows. */
  ofIds(ids: readonly string[]): Promise<CertificateRow[]> {
    return this.work.query(`${SELECT} where c.id = any($1::uuid[])`, [ids]);
  }

  /** Its cohort, what it renews and what renews it; ask only for what `byId` found. */
  neighbours(id: string): Promise<Neighbours | null> {
    return this.work.one(
      `select k.id as "cohortId",
         (select jsonb_build_object('id', o.id, 'number', o.number) from certification.certificate o
           where o.id = c.replaces_id) as replaces,
         (select jsonb_build_object('id', r.id, 'number', r.number) from certification.certificate r
           where r.replaces_id = c.id) as "replacedBy"
       from certification.certificate c join enrolment.cohorts k on k.code = c.snapshot->'cohort'->>'code'
       where c.id = $1`,
      [id],
    );
  }

  /** Every change of a certificate, oldest first. */
  changes(certificateId: string): Promise<RecordedStatusChange[]> {
    return this.work.query(
      `select h.id, h.kind, h.reason, h.note, h.requested_by as "requestedBy", h.confirmed_by as "confirmedBy",
         certification.utc(h.at) as at, l.index::int as "logIndex",
         ${nameOf('h.requested_by')} as "requestedByName", ${nameOf('h.confirmed_by')} as "confirmedByName"
       from certification.status_change h join certification.log_leaf l on l.status_change_id = h.id
       where h.certificate_id = $1 order by h.sequence`,
      [certificateId],
    );
  }
}
