import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification.module.js';
import { CertificatesController } from './certificates.controller.js';
import { LifecycleController } from './lifecycle.controller.js';
import { LogController } from './log.controller.js';
import { VerificationController } from './verification.controller.js';
import { VerificationPage } from './verification-page.js';

@Module({
  imports: [CertificationModule],
  controllers: [CertificatesController, LifecycleController, LogController, VerificationController],
  providers: [VerificationPage],
})
export class CertificationApiModule {}
