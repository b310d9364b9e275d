import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CatalogueModule } from '#catalogue';
import { IdentityModule } from '#identity';
import { CandidatesRepository } from './candidates.repository.js';
import { Candidates } from './candidates.service.js';
import { CohortsRepository } from './cohorts.repository.js';
import { Cohorts } from './cohorts.service.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { Enrolments } from './enrolments.service.js';
import { NominationsRepository } from './nominations.repository.js';
import { Nominations } from './nominations.service.js';
import { SeatsByState } from './seats-by-state.service.js';
import { Seats } from './seats.service.js';

@Module({
  imports: [AuditModule, CatalogueModule, IdentityModule],
  providers: [
    CandidatesRepository,
    Candidates,
    SeatsByState,
    CohortsRepository,
    Cohorts,
    EnrolmentsRepository,
    Enrolments,
    NominationsRepository,
    Nominations,
    Seats,
  ],
  exports: [Candidates, SeatsByState, Cohorts, Enrolments, EnrolmentsRepository, Nominations, Seats],
})
export class EnrolmentModule {}
