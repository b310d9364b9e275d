import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { ExamsModule } from '#exams';
import { QueueModule } from '#queue';
import { KeyedPapers } from './keyed-papers.service.js';
import { MarkingRepository } from './marking.repository.js';
import { Marking } from './marking.service.js';
import { OutcomesRepository } from './outcomes.repository.js';
import { Outcomes } from './outcomes.service.js';
import { ResultsRepository } from './results.repository.js';
import { Results } from './results.service.js';
import { ScoringRepository } from './scoring.repository.js';
import { Scoring } from './scoring.service.js';
import { ScriptsRepository } from './scripts.repository.js';
import { Settlement } from './settlement.service.js';

@Module({
  imports: [AuditModule, ExamsModule, QueueModule],
  providers: [
    KeyedPapers,
    Marking,
    MarkingRepository,
    Outcomes,
    OutcomesRepository,
    Results,
    ResultsRepository,
    Scoring,
    ScoringRepository,
    ScriptsRepository,
    Settlement,
  ],
  exports: [Marking, Outcomes, Results, Scoring, Settlement],
})
export class GradingModule {}
