import { Module } from '@nestjs/common';
import { ExamsModule } from '../exams.module.js';
import { AttemptsController } from './attempts.controller.js';
import { AuthoringController } from './authoring.controller.js';
import { ContestedResponsesController } from './contested-responses.controller.js';
import { LateResponsesController } from './late-responses.controller.js';
import { ReceiptsController } from './receipts.controller.js';
import { ResponsesPresenter } from './responses.presenter.js';
import { SittingsController } from './sittings.controller.js';

@Module({
  imports: [ExamsModule],
  controllers: [
    AuthoringController,
    SittingsController,
    AttemptsController,
    ReceiptsController,
    LateResponsesController,
    ContestedResponsesController,
  ],
  providers: [ResponsesPresenter],
})
export class ExamsApiModule {}
