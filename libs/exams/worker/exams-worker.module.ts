import { Module } from '@nestjs/common';
import { ExamsModule } from '../exams.module.js';
import { CloseExpiredAttempts } from './close-expired-attempts.task.js';
import { KeepWallTimes } from './keep-wall-times.task.js';
import { RepublishStarts, RepublishSubmissions } from './republish-attempts.js';
import { RepublishMoves, RepublishSittings } from './republish-sittings.js';

@Module({
  imports: [ExamsModule],
  providers: [
    CloseExpiredAttempts,
    KeepWallTimes,
    RepublishMoves,
    RepublishSittings,
    RepublishStarts,
    RepublishSubmissions,
  ],
})
export class ExamsWorkerModule {}
