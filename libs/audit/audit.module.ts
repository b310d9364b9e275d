import { Global, Module } from '@nestjs/common';
import { AuditChain } from './audit-chain.js';
import { AuditRepository } from './audit.repository.js';
import { AuditTrail } from './audit-trail.js';

/** Global, as every library records what it changes. */
@Global()
@Module({ providers: [AuditTrail, AuditChain, AuditRepository], exports: [AuditTrail, AuditChain, AuditRepository] })
export class AuditModule {}
