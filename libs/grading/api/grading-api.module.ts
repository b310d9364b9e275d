import { Module } from '@nestjs/common';
import { GradingModule } from '../grading.module.js';
import { MarkingController } from './marking.controller.js';
import { ModerationController } from './moderation.controller.js';
import { OutcomesController } from './outcomes.controller.js';
import { ResultsController } from './results.controller.js';

@Module({
  imports: [GradingModule],
  controllers: [MarkingController, ModerationController, OutcomesController, ResultsController],
})
export class GradingApiModule {}
