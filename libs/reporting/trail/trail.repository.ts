import { Injectable } from '@nestjs/common';
import type { AuditEntry } from '#contracts/audit';
import { UnitOfWork, utc } from '#database';
import { SUBJECTS } from './subjects.js';

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

/** Reads the audit trail as far as the reader's scope shows it. */
@Injectable()
export class TrailRepository {
  constructor(private readonly work: UnitOfWork) {}

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
       from (${SUBJECTS}) s left join identity.named_people p on p.id = s.person_id where s.id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...named }) => [id, named]));
  }
}
