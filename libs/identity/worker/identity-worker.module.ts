import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { KeepNameKeys } from './keep-name-keys.task.js';
import { RepublishAccounts, RepublishPreferences } from './republish-accounts.js';

@Module({ imports: [IdentityModule], providers: [KeepNameKeys, RepublishAccounts, RepublishPreferences] })
export class IdentityWorkerModule {}
