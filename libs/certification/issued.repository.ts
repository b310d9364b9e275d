import { Injectable } from '@nestjs/common';
import type { SignedDocument } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { Enrolments } from '#enrolment';
import type { DraftCertificate } from './domain/certificate-snapshot.js';
import type { ReleasedFacts } from './issue-facts.repository.js';

export interface StatusListEntry {
  readonly list: number;
  readonly index: number;
}

export interface NewCertificate {
  readonly id: string;
  readonly facts: ReleasedFacts;
  readonly draft: DraftCertificate;
  readonly credential: SignedDocument;
  readonly entry: StatusListEntry;
  readonly replacesId: string | null;
}

const LAST_CHANGE = `(select h.kind from certification.status_change h
  where h.certificate_id = c.id order by h.sequence desc limit 1)`;

@Injectable()
export class IssuedRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enrolments: Enrolments,
  ) {}

  /** Keeps other transactions from issuing for the same thing until this one ends. */
  async hold(what: string): Promise<void> {
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`certification ${what}`]);
  }

  ofResult(resultId: string): Promise<{ id: string; number: string } | null> {
    return this.work.one('select id, number from certification.certificate where result_id = $1', [resultId]);
  }

  /** Whether an enrolment has a certificate of that kind that is not revoked. */
  async holdsFor(enrolmentId: string, kind: string): Promise<boolean> {
    const row = await this.work.one(
      `select 1 from certification.certificate c
       where c.enrolment_id = $1 and c.kind = $2 and ${LAST_CHANGE} <> 'revoked' limit 1`,
      [enrolmentId, kind],
    );
    return row !== null;
  }

  /** The newest certificate of the officer in this course, unless another one renews it already. */
  async renewedBy(personId: string, courseId: string): Promise<string | null> {
    const row = await this.work.one<{ id: string }>(
      `select c.id from certification.certificate c
       where c.person_id = any (identity.same_person($1)) and c.course_id = $2 and c.kind = 'competence' and ${LAST_CHANGE} <> 'revoked'
         and not exists (select from certification.certificate r where r.replaces_id = c.id)
       order by c.issued_at desc, c.id desc limit 1`,
      [personId, courseId],
    );
    return row?.id ?? null;
  }

  /** The first of `candidates` that is free in the newest list; the first in a new list where all are taken. */
  async freeEntry(candidates: readonly number[]): Promise<StatusListEntry> {
    const free = await this.freeInNewest(candidates);
    if (free) return free;
    await this.hold('status list');
    const opened = await this.freeInNewest(candidates);
    return opened ?? { list: await this.openList(), index: candidates[0] ?? 0 };
  }

  private freeInNewest(candidates: readonly number[]): Promise<StatusListEntry | null> {
    return this.work.one<StatusListEntry>(
      `select s.number as list, w.index from (select max(number) as number from certification.status_list) s
         join unnest($1::integer[]) with ordinality w(index, place) on s.number is not null
       where not exists (select from certification.certificate c
         where c.status_list = s.number and c.status_index = w.index)
       order by w.place limit 1`,
      [candidates],
    );
  }

  private async openList(): Promise<number> {
    const opened = await this.work.one<{ number: number }>(
      `insert into certification.status_list (number)
       select coalesce(max(number), 0) + 1 from certification.status_list returning number`,
    );
    if (!opened) throw new Error('No status list was opened');
    return opened.number;
  }

  async add({ id, facts, draft, credential, entry, replacesId }: NewCertificate): Promise<void> {
    await this.work.query(
      `insert into certification.certificate (id, number, kind, person_id, state_code, result_id, enrolment_id,
         course_id, course_version_id, snapshot, credential, issued_at, valid_from, valid_until, status_list,
         status_index, replaces_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        id,
        draft.snapshot.number,
        facts.kind,
        facts.personId,
        facts.stateCode,
        facts.resultId,
        facts.enrolmentId,
        facts.courseId,
        facts.courseVersionId,
        JSON.stringify(draft.snapshot),
        JSON.stringify(credential),
        draft.issuedAt,
        draft.validFrom,
        draft.validUntil,
        entry.list,
        entry.index,
        replacesId,
      ],
    );
    await this.enrolments.noteCertificate(facts.enrolmentId, draft.validUntil);
  }
}
