import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CatalogueModule } from '#catalogue';
import { IdentityModule } from '#identity';
import { Nominees } from './nominees.service.js';
import { CohortsRepository } from './cohorts.repository.js';
import { Cohorts } from './cohorts.service.js';
import { CohortsOfTwo } from './cohorts-of-two.service.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { Enrolments } from './enrolments.service.js';
import { NominationsRepository } from './nominations.repository.js';
import { Nominations } from './nominations.service.js';
import { SeatsByState } from './seats-by-state.service.js';
import { Seats } from './seats.service.js';

@Module({
  imports: [AuditModule, CatalogueModule, IdentityModule],
  providers: [
    Nominees,
    SeatsByState,
    CohortsRepository,
    Cohorts,
    CohortsOfTwo,
    EnrolmentsRepository,
    Enrolments,
    NominationsRepository,
    Nominations,
    Seats,
  ],
  exports: [Nominees, SeatsByState, Cohorts, Enrolments, EnrolmentsRepository, Nominations, Seats],
})
export class EnrolmentModule {}
