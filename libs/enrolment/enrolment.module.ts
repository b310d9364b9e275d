import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CatalogueModule } from '#catalogue';
import { CohortsRepository } from './cohorts.repository.js';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { Enrolments } from './enrolments.service.js';
import { NominationsRepository } from './nominations.repository.js';
import { Nominations } from './nominations.service.js';
import { Seats } from './seats.service.js';

@Module({
  imports: [AuditModule, CatalogueModule],
  providers: [CohortsRepository, Cohorts, EnrolmentsRepository, Enrolments, NominationsRepository, Nominations, Seats],
  exports: [Cohorts, Enrolments, EnrolmentsRepository, Nominations, Seats],
})
export class EnrolmentModule {}
