import { Injectable } from '@nestjs/common';
import type { Certificate, CertificateStatus, RecordedStatusChange, SignedDocument } from '#contracts/certification';
import { UnitOfWork } from '#database';
import type { CertificateSnapshot } from './domain/certificate-snapshot.js';
import { parseCertificateNumber } from './domain/certificate-number.js';
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

export type Renewals = Pick<Certificate, 'replaces' | 'replacedBy'>;

export interface CertificateFilter {
  readonly status?: string | undefined;
  readonly personId?: string | undefined;
  readonly resultId?: string | undefined;
  readonly q?: string | undefined;
  readonly expiresBefore?: string | undefined;
}

const STATUS = 'certification.status_of(last.kind, c.valid_until)';
const FROM = `
  from certification.certificate c
    cross join lateral (select h.kind, h.at, h.sequence from certification.status_change h
      where h.certificate_id = c.id order by h.sequence desc limit 1) last`;
const SELECT = `
  select c.id, c.person_id as "personId", c.state_code as "stateCode", c.result_id as "resultId",
    c.course_version_id as "courseVersionId", c.replaces_id as "replacesId", c.snapshot as printed,
    ${STATUS} as status, last.kind as "lastChange", last.sequence,
    certification.utc(case ${STATUS} when 'expired' then c.valid_until else last.at end) as "statusSince",
    certification.utc(c.issued_at) as "issuedAt" ${FROM}`;
const VISIBLE = '($1::boolean or c.person_id = $2::uuid or c.state_code = $3)';
/** Words match the officer's name in any spelling; a number matches whole. */
const FILTER = `($4::text is null or ${STATUS} = $4) and ($5::uuid is null or c.person_id = $5)
  and ($6::text is null or c.number = $7 or exists (select from identity.person p where p.id = c.person_id
    and p.search like all (select '%' || word || '%' from unnest(string_to_array(identity.name_key($6), ' ')) word)))
  and ($8::date is null or ${STATUS} = 'valid' and c.valid_until < $8)
  and ($9::uuid is null or c.result_id = $9)`;
const NEWEST_FIRST = '($10::uuid is null or c.id < $10) order by c.id desc';
const SOONEST_FIRST = `($10::uuid is null or (c.valid_until, c.id) >
  (select o.valid_until, o.id from certification.certificate o where o.id = $10)) order by c.valid_until, c.id`;

const nameOf = (column: string): string =>
  `(select jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) from identity.person p where p.id = ${column})`;

const visibilityOf = ({ all, personId, stateCode }: Visibility): unknown[] => [all, personId, stateCode];
const filterOf = ({ status, personId, resultId, q, expiresBefore }: CertificateFilter): unknown[] => [
  status ?? null,
  personId ?? null,
  q ?? null,
  q === undefined ? null : parseCertificateNumber(q),
  expiresBefore ?? null,
  resultId ?? null,
];

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

  /** Newest first; of those that expire, the one that does first. `after` is the last one of the page before. */
  page(
    filter: CertificateFilter,
    visibility: Visibility,
    after: { id: string } | null,
    limit: number,
  ): Promise<CertificateRow[]> {
    const placed = filter.expiresBefore === undefined ? NEWEST_FIRST : SOONEST_FIRST;
    return this.work.query(`${SELECT} where ${VISIBLE} and ${FILTER} and ${placed} limit $11`, [
      ...visibilityOf(visibility),
      ...filterOf(filter),
      after?.id ?? null,
      limit,
    ]);
  }

  async count(filter: CertificateFilter, visibility: Visibility): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total ${FROM} where ${VISIBLE} and ${FILTER}`,
      [...visibilityOf(visibility), ...filterOf(filter)],
    );
    return row?.total ?? 0;
  }

  /** Those of `ids` whom the scope shows. */
  ofIds(ids: readonly string[]): Promise<CertificateRow[]> {
    return this.work.query(`${SELECT} where c.id = any($1::uuid[])`, [ids]);
  }

  /** What a certificate renews and what renews it. */
  async renewals(id: string): Promise<Renewals> {
    const row = await this.work.one<Renewals>(
      `select (select jsonb_build_object('id', o.id, 'number', o.number) from certification.certificate o
           where o.id = c.replaces_id) as replaces,
         (select jsonb_build_object('id', r.id, 'number', r.number) from certification.certificate r
           where r.replaces_id = c.id) as "replacedBy"
       from certification.certificate c where c.id = $1`,
      [id],
    );
    return row ?? { replaces: null, replacedBy: null };
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
