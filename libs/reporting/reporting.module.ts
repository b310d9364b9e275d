import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { CertificationModule } from '#certification';
import { EnrolmentModule } from '#enrolment';
import { ExamsModule } from '#exams';
import { IdentityModule } from '#identity';
import { LearningModule } from '#learning';
import { Officers } from './officers/officers.service.js';
import { OfficerHomes } from './own-ways/officer-homes.service.js';
import { OwnWaysRepository } from './own-ways/own-ways.repository.js';
import { Search } from './search/search.service.js';
import { TrailRepository } from './trail/trail.repository.js';
import { Trail } from './trail/trail.service.js';

/** Parts that read what several libraries keep, and change nothing. */
@Module({
  imports: [CatalogueModule, CertificationModule, EnrolmentModule, ExamsModule, IdentityModule, LearningModule],
  providers: [OfficerHomes, OwnWaysRepository, Officers, Search, Trail, TrailRepository],
  exports: [OfficerHomes, Officers, Search, Trail],
})
export class ReportingModule {}
