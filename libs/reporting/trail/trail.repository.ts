import { Injectable } from '@nestjs/common';
import type { ActorKind } from '#audit';
import type { AuditEntry } from '#contracts/audit';
import { UnitOfWork, utc } from '#database';
import { SUBJECTS } from './subjects.js';

export interface TrailFilter {
  /** One act, or a library and with it all of its acts. */
  readonly action?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly actorId?: string | undefined;
  /** From this instant on. */
  readonly from?: string | undefined;
  /** Before this instant. */
  readonly to?: string | undefined;
  /** People who acted or whom it concerns, and a part of a code in capitals, without what stands between. */
  readonly sought?: { readonly people: readonly string[]; readonly code: string | null } | undefined;
}

export type TrailRow = Omit<AuditEntry, 'actor' | 'actorKind' | 'subject'> & {
  readonly actorKind: ActorKind;
  readonly subjectKind: string;
  readonly subjectId: string;
};

type Named = Pick<NonNullable<AuditEntry['subject']['known']>, 'code' | 'cohort' | 'person'>;

/** Everything that a page of entries names, by id. */
export type Names = ReadonlyMap<string, Named>;

export interface CountOfActs {
  /** Which of the periods, from 1. */
  readonly period: number;
  readonly action: string;
  readonly total: number;
  readonly lastAt: string;
}

const SOUGHT = `($7::uuid[] is null or e.actor_id = any ($7) or e.subject_id in (
    select s.id::text from (${SUBJECTS}) s where s.person_id = any ($7)
    union all
    select s.id::text from (${SUBJECTS}) s where $8::text is not null
      and (strpos(replace(upper(s.code), '-', ''), $8) > 0 or strpos(replace(upper(s.cohort), '-', ''), $8) > 0)))`;

const MATCHES = `($1::text is null or e.action = $1 or starts_with(e.action, $1 || '.'))
  and ($2::text is null or e.subject_kind = $2) and ($3::text is null or e.subject_id = $3)
  and ($4::uuid is null or e.actor_id = $4) and ($5::timestamptz is null or e.at >= $5)
  and ($6::timestamptz is null or e.at < $6) and ${SOUGHT}`;

/** Reads the audit trail as far as the reader's scope shows it. */
@Injectable()
export class TrailRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first, those older than the entry `before`. */
  newest(filter: TrailFilter, before: string | null, limit: number): Promise<TrailRow[]> {
    return this.work.query(
      `select e.id, ${utc('e.at')} as at, e.actor_id as "actorId", e.actor_kind as "actorKind",
         e.state_code as "stateCode", e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.before,
         e.after, e.request_id as "requestId", e.ip, e.user_agent as "userAgent"
       from audit.entries e where ${MATCHES} and ($9::uuid is null or e.id < $9) order by e.id desc limit $10`,
      [...parametersOf(filter), before, limit],
    );
  }

  async count(filter: TrailFilter): Promise<number> {
    const sql = `select count(*)::int as total from audit.entries e where ${MATCHES}`;
    return (await this.work.one<{ total: number }>(sql, parametersOf(filter)))?.total ?? 0;
  }

  /** How often each act was done in each of the periods that begin at these instants, the latest first. */
  counts(starts: readonly string[]): Promise<CountOfActs[]> {
    return this.work.query(
      `select width_bucket(e.at, $1::timestamptz[])::int as period, e.action, count(*)::int as total,
         ${utc('max(e.at)')} as "lastAt"
       from audit.entries e where e.at >= $2::timestamptz group by 1, 2 order by 1 desc, max(e.at) desc`,
      [starts, starts[0]],
    );
  }

  async named(ids: readonly string[]): Promise<Names> {
    const rows = await this.work.query<Named & { id: string }>(
      `select s.id, s.code, s.cohort, case when p.id is not null
         then jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) end as person
       from (${SUBJECTS}) s left join identity.people p on p.id = s.person_id where s.id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...named }) => [id, named]));
  }
}

const parametersOf = (filter: TrailFilter): unknown[] => [
  filter.action ?? null,
  filter.subjectKind ?? null,
  filter.subjectId ?? null,
  filter.actorId ?? null,
  filter.from ?? null,
  filter.to ?? null,
  filter.sought?.people ?? null,
  filter.sought?.code ?? null,
];
