import { Module } from '@nestjs/common';
import { ImportsModule } from '#imports';
import { IdentityModule } from '../identity.module.js';
import { KeepNameKeys } from './keep-name-keys.task.js';
import { RepublishAccounts, RepublishPreferences } from './republish-accounts.js';

@Module({
  imports: [IdentityModule, ImportsModule],
  providers: [KeepNameKeys, RepublishAccounts, RepublishPreferences],
})
export class IdentityWorkerModule {}
