import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Certificate, CertificateSummary, RecordedStatusChange, SignedDocument } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import { PeopleFinder } from '#identity';
import { DomainError, type Caller, type Language } from '#kernel';
import {
  CertificatesRepository,
  type CertificateFilter,
  type CertificateRow,
  type SoughtCertificate,
} from './certificates.repository.js';
import { CertificateDocuments } from './document/certificate-documents.js';
import { presentCertificate, presentSummary } from './certificate.presenter.js';
import { visibleTo } from './domain/certificate.policy.js';
import { RevocationsRepository } from './revocations.repository.js';

const Position = z.strictObject({ id: z.uuid() });

const NOT_TOLD = { note: null, requestedBy: null, requestedByName: null, confirmedBy: null, confirmedByName: null };

export interface CertificateSearch extends Omit<CertificateFilter, 'sought'> {
  /** Words of the officer's name in either script, in any spelling, or a part of a number. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** Certificates as their holders, their states and the centre read them. */
@Injectable()
export class Certificates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly certificates: CertificatesRepository,
    private readonly revocations: RevocationsRepository,
    private readonly documents: CertificateDocuments,
    private readonly finder: PeopleFinder,
  ) {}

  /** Newest first; of those that expire, the one that does first. */
  list(caller: Caller, { q = '', ...search }: CertificateSearch) {
    const after = search.cursor === undefined ? null : decodeCursor(Position, search.cursor);
    const visibility = visibleTo(caller);
    return this.work.run(async () => {
      const sought = q === '' ? undefined : { words: q, people: await this.finder.all(q) };
      const filter = { ...search, sought };
      const rows = await this.certificates.page(filter, visibility, after, search.limit + 1);
      const { items, nextCursor } = pageFrom(rows, search.limit, ({ id }) => ({ id }));
      const total = search.count === true ? { total: await this.certificates.count(filter, visibility) } : {};
      return { items: items.map((row): CertificateSummary => presentSummary(row)), nextCursor, ...total };
    });
  }

  /** The best matches of words: by a part of the number, or of the people who are called so. */
  best(caller: Caller, sought: SoughtCertificate, limit: number): Promise<CertificateSummary[]> {
    return this.work.run(async () =>
      (await this.certificates.best(sought, visibleTo(caller), limit)).map((row) => presentSummary(row)),
    );
  }

  get(caller: Caller, id: string): Promise<Certificate> {
    return this.work.run(async () => {
      const row = await this.found(caller, id);
      const pending = await this.revocations.pendingOf(id);
      const neighbours = await this.certificates.neighbours(id);
      if (!neighbours) throw new DomainError('not-found', 'certification.no-certificate');
      return presentCertificate(caller, row, { pending, ...neighbours });
    });
  }

  credential(caller: Caller, id: string): Promise<SignedDocument> {
    return this.work.run(async () => (await this.withCredential(caller, id)).credential);
  }

  /** The printed document as PDF, led by a language. */
  async document(caller: Caller, id: string, lead: Language): Promise<{ number: string; pdf: Buffer }> {
    const { row, credential } = await this.work.run(() => this.withCredential(caller, id));
    const pdf = await this.documents.render(row.printed, credential, new Date(row.issuedAt), lead);
    return { number: row.printed.number, pdf };
  }

  /** Notes and names of who acted are for the centre. */
  history(caller: Caller, id: string): Promise<{ items: RecordedStatusChange[] }> {
    return this.work.run(async () => {
      await this.found(caller, id);
      const changes = await this.certificates.changes(id);
      if (visibleTo(caller).all) return { items: changes };
      return { items: changes.map((change) => ({ ...change, ...NOT_TOLD })) };
    });
  }

  private async withCredential(caller: Caller, id: string) {
    const row = await this.found(caller, id);
    const credential = await this.certificates.credential(id);
    if (!credential) throw new DomainError('not-found', 'certification.no-certificate');
    return { row, credential };
  }

  private async found(caller: Caller, id: string): Promise<CertificateRow> {
    const row = await this.certificates.byId(id, visibleTo(caller));
    if (!row) throw new DomainError('not-found', 'certification.no-certificate');
    return row;
  }
}
