import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignedDocument } from '#contracts/certification';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Clock, newId } from '#kernel';
import { achievementCredential } from './credential/achievement-credential.js';
import { STATUS_LIST_LENGTH } from './credential/status-list.js';
import { newCertificateNumber } from './domain/certificate-number.js';
import { draftCertificate, type DraftCertificate } from './domain/certificate-snapshot.js';
import { IssueFactsRepository, type ReleasedFacts } from './issue-facts.repository.js';
import { IssuedRepository, type StatusListEntry } from './issued.repository.js';
import { Issuer } from './issuer.service.js';
import { StatusChanges } from './status-changes.service.js';

export interface IssuedCertificate {
  readonly id: string;
  readonly number: string;
}

/** Issues certificates of competence for released results. */
@Injectable()
export class CertificateIssuing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly facts: IssueFactsRepository,
    private readonly issued: IssuedRepository,
    private readonly issuer: Issuer,
    private readonly changes: StatusChanges,
  ) {}

  /**
   * The certificate of a result: issued now, or the one it has already. Null where none is due: not passed, not
   * released, superseded, or its enrolment has a certificate that holds.
   */
  issue(
    { resultId }: { readonly resultId: string },
    issuedAt: Date = this.clock.now(),
  ): Promise<IssuedCertificate | null> {
    return this.work.runAs(SYSTEM_SCOPE, async () => {
      const facts = await this.facts.ofResult(resultId);
      if (!facts) return this.issued.ofResult(resultId);
      // With two releases at once, a repeated job or two cohorts of a course, the second finds what the first issued.
      await this.issued.hold(`person ${facts.personId} course ${facts.courseId}`);
      const known = await this.issued.ofResult(resultId);
      if (known) return known;
      if (await this.issued.holdsFor(facts.enrolmentId, facts.kind)) return null;
      return this.keep(facts, issuedAt);
    });
  }

  /** Issues the certificates of all results of a sitting that are due one, each in a transaction of its own. */
  async issueOfSitting(sittingId: string, issuedAt?: Date): Promise<IssuedCertificate[]> {
    const due = await this.work.runAs(SYSTEM_SCOPE, () => this.facts.passedOf(sittingId));
    const issued: IssuedCertificate[] = [];
    for (const resultId of due) {
      const certificate = await this.issue({ resultId }, issuedAt);
      if (certificate) issued.push(certificate);
    }
    return issued;
  }

  private async keep(facts: ReleasedFacts, issuedAt: Date): Promise<IssuedCertificate> {
    const id = newId();
    const number = newCertificateNumber();
    const draft = draftCertificate(facts, number, this.issuer.name, issuedAt);
    const entry = await this.freeEntry();
    const credential = await this.sign(id, facts, draft, entry);
    const replacesId = await this.issued.renewedBy(facts.personId, facts.courseId);
    await this.issued.add({ id, facts, draft, credential, entry, replacesId });
    const { personId, stateCode, courseVersionId, resultId } = facts;
    const certificate = { id, personId, stateCode, courseVersionId, printed: draft.snapshot };
    await this.changes.issue(certificate, { ...draft, resultId });
    return { id, number };
  }

  /** Picks at random, so that neighbours in a list tell nothing of each other; adds a list if the last is near full. */
  private freeEntry(): Promise<StatusListEntry> {
    const candidates = Array.from({ length: 16 }, () => randomInt(STATUS_LIST_LENGTH));
    return this.issued.freeEntry(candidates);
  }

  private sign(
    certificateId: string,
    { courseVersionId }: ReleasedFacts,
    { snapshot, validFrom, validUntil, issuedAt }: DraftCertificate,
    { list, index }: StatusListEntry,
  ): Promise<SignedDocument> {
    const { did, publicUrl } = this.issuer;
    const frame = { certificateId, courseVersionId, did, publicUrl, validFrom, validUntil };
    return this.issuer.sign(
      achievementCredential(snapshot, { ...frame, statusList: list, statusIndex: index }),
      issuedAt,
    );
  }
}
