import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CertificationWorkerModule } from '#certification/worker';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { EnrolmentWorkerModule } from '#enrolment/worker';
import { ExamsWorkerModule } from '#exams/worker';
import { GradingWorkerModule } from '#grading/worker';
import { HttpWorkerModule } from '#http/worker';
import { I18nModule } from '#i18n';
import { IdentityWorkerModule } from '#identity/worker';
import { ImportsWorkerModule } from '#imports/worker';
import { KeysModule } from '#keys';
import { NotificationsWorkerModule } from '#notifications/worker';
import { QueueModule } from '#queue';
import { WorkerQueueModule } from '#queue/worker';
import { StorageModule } from '#storage';
import { StorageWorkerModule } from '#storage/worker';

const platform = [
  ConfigModule,
  I18nModule,
  DatabaseModule.forRoot(),
  KeysModule,
  StorageModule,
  AuditModule,
  QueueModule,
  WorkerQueueModule,
];

/** Every library that works through jobs. */
@Module({
  imports: [
    ...platform,
    HttpWorkerModule,
    StorageWorkerModule,
    ImportsWorkerModule,
    IdentityWorkerModule,
    EnrolmentWorkerModule,
    ExamsWorkerModule,
    GradingWorkerModule,
    CertificationWorkerModule,
    NotificationsWorkerModule,
  ],
})
export class WorkerModule {}
