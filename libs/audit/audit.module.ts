import { Global, Module } from '@nestjs/common';
import { AuditChain } from './audit-chain.js';
import { AuditTrail } from './audit-trail.js';

/** Global, as every library records what it changes. */
@Global()
@Module({
  providers: [AuditTrail, AuditChain],
  exports: [AuditTrail, AuditChain],
})
export class AuditModule {}
