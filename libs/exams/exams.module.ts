import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AttemptProgress } from './attempt-progress.service.js';
import { AttemptsRepository } from './attempts.repository.js';
import { Attempts } from './attempts.service.js';
import { ContestedResponses } from './contested-responses.service.js';
import { ExamsRepository } from './exams.repository.js';
import { Exams } from './exams.service.js';
import { ItemBank } from './item-bank.service.js';
import { ItemsRepository } from './items.repository.js';
import { LateResponsesRepository } from './late-responses.repository.js';
import { LateResponses } from './late-responses.service.js';
import { Papers } from './papers.service.js';
import { Receipts } from './receipts.service.js';
import { Responses } from './responses.service.js';
import { SittingsRepository } from './sittings.repository.js';
import { Sittings } from './sittings.service.js';
import { Submissions } from './submissions.service.js';
import { UnscheduledCohorts } from './unscheduled-cohorts.service.js';
import { WallTimes } from './wall-times.service.js';
import { WordLimits } from './word-limits.service.js';

const REPOSITORIES = [
  AttemptsRepository,
  ExamsRepository,
  ItemsRepository,
  LateResponsesRepository,
  SittingsRepository,
];
const SERVICES = [
  AttemptProgress,
  Attempts,
  ContestedResponses,
  Exams,
  ItemBank,
  LateResponses,
  Papers,
  Receipts,
  Responses,
  Sittings,
  Submissions,
  UnscheduledCohorts,
  WallTimes,
  WordLimits,
];

@Module({ imports: [AuditModule], providers: [...REPOSITORIES, ...SERVICES], exports: SERVICES })
export class ExamsModule {}
