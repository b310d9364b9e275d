import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '#audit';
import { CatalogueModule } from '#catalogue';
import { CertificationModule } from '#certification';
import { ConfigModule } from '#config';
import { DatabaseModule, SYSTEM_SCOPE, requestContext } from '#database';
import { EnrolmentModule } from '#enrolment';
import { ExamsModule } from '#exams';
import { GradingModule } from '#grading';
import { I18nModule } from '#i18n';
import { IdentityModule } from '#identity';
import { newId } from '#kernel';
import { KeysModule } from '#keys';
import { LearningModule } from '#learning';
import { QueueModule } from '#queue';
import { StorageModule } from '#storage';

@Module({
  imports: [
    ConfigModule,
    I18nModule,
    DatabaseModule.forRoot(),
    KeysModule,
    StorageModule,
    AuditModule,
    QueueModule,
    IdentityModule,
    CatalogueModule,
    EnrolmentModule,
    LearningModule,
    ExamsModule,
    GradingModule,
    CertificationModule,
  ],
})
class CentreModule {}

/** Services of the centre, by class, wherever their module is. */
export interface Centre {
  get: INestApplicationContext['get'];
}

/** Starts the centre's services without a server and runs `work` on them in the name of the system. */
export async function withCentre<T>(work: (centre: Centre) => Promise<T>): Promise<T> {
  const context = await NestFactory.createApplicationContext(CentreModule, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  const system = {
    requestId: newId(),
    language: 'ar' as const,
    caller: null,
    sessionToken: null,
    ip: null,
    userAgent: null,
    scope: SYSTEM_SCOPE,
    statements: 0,
  };
  try {
    return await requestContext.run(system, () => work({ get: (type) => context.get(type, { strict: false }) }));
  } finally {
    await context.close();
  }
}
