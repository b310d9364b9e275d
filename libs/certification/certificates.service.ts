import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type {
  Certificate,
  CertificateSummary,
  RecordedStatusChange,
  SignedDocument,
  listCertificates,
} from '#contracts/certification';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { PeopleFinder } from '#identity';
import { DomainError, type Caller, type Language } from '#kernel';
import { CERTIFICATES } from './certificates.list.js';
import { CertificatesRepository, type CertificateRow, type SoughtCertificate } from './certificates.repository.js';
import { CertificateDocuments } from './document/certificate-documents.js';
import { presentCertificate, presentSummary } from './certificate.presenter.js';
import { partOfNumber } from './domain/certificate-number.js';
import { visibleTo } from './domain/certificate.policy.js';
import { RevocationsRepository } from './revocations.repository.js';

const NOT_TOLD = { note: null, requestedBy: null, requestedByName: null, confirmedBy: null, confirmedByName: null };

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

  /** Lists the newest first; of those that expire soon, the one that expires first comes first. */
  list(caller: Caller, { q, ...asked }: Query<typeof listCertificates>) {
    const sort = asked.sort ?? (asked.status === 'expiring' ? 'validUntil' : undefined);
    return this.work.run(async () => {
      const people = q === undefined ? null : await this.finder.all(q);
      const given = { ...visibleTo(caller), people, part: partOfNumber(q ?? '') };
      return presented(await CERTIFICATES.page(this.work, { ...asked, sort, given }), presentSummary);
    });
  }

  /** The best matches of words: by a part of the number, or by the names of people. */
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

  /** Only the centre reads notes and the names of those who acted. */
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
