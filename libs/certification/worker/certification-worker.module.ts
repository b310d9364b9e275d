import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification.module.js';
import { IssueCertificate } from './issue-certificate.listener.js';
import {
  RepublishIssues,
  RepublishReinstatements,
  RepublishRevocations,
  RepublishSuspensions,
} from './republish-certificates.js';

@Module({
  imports: [CertificationModule],
  providers: [IssueCertificate, RepublishIssues, RepublishReinstatements, RepublishRevocations, RepublishSuspensions],
})
export class CertificationWorkerModule {}
