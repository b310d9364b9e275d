import { Module } from '@nestjs/common';
import { CertificationModule } from '../certification.module.js';
import { IssueCertificate } from './issue-certificate.processor.js';

@Module({ imports: [CertificationModule], providers: [IssueCertificate] })
export class CertificationWorkerModule {}
