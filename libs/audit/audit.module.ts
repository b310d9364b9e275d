import { Global, Module } from '@nestjs/common';
import { ActorNames } from './actor-names.js';
import { AuditChain } from './audit-chain.js';
import { AuditRepository } from './audit.repository.js';
import { AuditTrail } from './audit-trail.js';

/** Global, as every library records what it changes. */
@Global()
@Module({
  providers: [ActorNames, AuditTrail, AuditChain, AuditRepository],
  exports: [ActorNames, AuditTrail, AuditChain, AuditRepository],
})
export class AuditModule {}
