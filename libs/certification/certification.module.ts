import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { EnrolmentModule } from '#enrolment';
import { GradingModule } from '#grading';
import { IdentityModule } from '#identity';
import { CertificateIssuing } from './certificate-issuing.service.js';
import { CertificateLifecycle } from './certificate-lifecycle.service.js';
import { CertificatesRepository } from './certificates.repository.js';
import { Certificates } from './certificates.service.js';
import { CertificateDocuments } from './document/certificate-documents.js';
import { IssueFactsRepository } from './issue-facts.repository.js';
import { IssuedRepository } from './issued.repository.js';
import { Issuer } from './issuer.service.js';
import { LogReadingRepository } from './log-reading.repository.js';
import { LogRepository } from './log.repository.js';
import { LogVerifier } from './log-verifier.service.js';
import { PendingRevocations } from './pending-revocations.service.js';
import { RevocationsRepository } from './revocations.repository.js';
import { StatusChanges } from './status-changes.service.js';
import { StatusLists } from './status-lists.service.js';
import { TransparencyLog } from './transparency-log.service.js';
import { CertificateVerification } from './certificate-verification.service.js';

const services = [
  CertificateIssuing,
  CertificateLifecycle,
  CertificateVerification,
  Certificates,
  Issuer,
  LogVerifier,
  PendingRevocations,
  StatusLists,
  TransparencyLog,
];

@Module({
  imports: [AuditModule, EnrolmentModule, GradingModule, IdentityModule],
  providers: [
    ...services,
    CertificateDocuments,
    CertificatesRepository,
    IssueFactsRepository,
    IssuedRepository,
    LogReadingRepository,
    LogRepository,
    RevocationsRepository,
    StatusChanges,
  ],
  exports: services,
})
export class CertificationModule {}
