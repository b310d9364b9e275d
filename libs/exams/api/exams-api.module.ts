import { Module } from '@nestjs/common';
import { ExamsModule } from '../exams.module.js';
import { AttemptsController } from './attempts.controller.js';
import { AuthoringController } from './authoring.controller.js';
import { LateResponsesController } from './late-responses.controller.js';
import { ReceiptsController } from './receipts.controller.js';
import { SittingsController } from './sittings.controller.js';

@Module({
  imports: [ExamsModule],
  controllers: [
    AuthoringController,
    SittingsController,
    AttemptsController,
    ReceiptsController,
    LateResponsesController,
  ],
})
export class ExamsApiModule {}
