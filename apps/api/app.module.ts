import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CatalogueApiModule } from '#catalogue/api';
import { CertificationApiModule } from '#certification/api';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { EnrolmentApiModule } from '#enrolment/api';
import { ExamsApiModule } from '#exams/api';
import { GradingApiModule } from '#grading/api';
import { HttpModule } from '#http';
import { I18nModule } from '#i18n';
import { IdentityApiModule } from '#identity/api';
import { ImportsApiModule } from '#imports/api';
import { KeysModule } from '#keys';
import { LearningApiModule } from '#learning/api';
import { NotificationsApiModule } from '#notifications/api';
import { QueueModule } from '#queue';
import { QueueApiModule } from '#queue/api';
import { ReportingApiModule } from '#reporting/api';
import { StorageModule } from '#storage';
import { StorageApiModule } from '#storage/api';
import { CentreReadiness } from './readiness.js';

const platform = [
  ConfigModule,
  I18nModule,
  DatabaseModule.forRoot(),
  KeysModule,
  StorageModule,
  AuditModule,
  QueueModule,
  HttpModule,
];

/** Every library that serves the interface. */
@Module({
  imports: [
    ...platform,
    QueueApiModule,
    StorageApiModule,
    ImportsApiModule,
    IdentityApiModule,
    CatalogueApiModule,
    EnrolmentApiModule,
    LearningApiModule,
    ExamsApiModule,
    GradingApiModule,
    CertificationApiModule,
    ReportingApiModule,
    NotificationsApiModule,
  ],
  providers: [CentreReadiness],
})
export class AppModule {}
