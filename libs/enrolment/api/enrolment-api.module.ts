import { Module } from '@nestjs/common';
import { EnrolmentModule } from '../enrolment.module.js';
import { CohortsController } from './cohorts.controller.js';
import { DeskController } from './desk.controller.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { NominationsController } from './nominations.controller.js';

@Module({
  imports: [EnrolmentModule],
  controllers: [CohortsController, DeskController, EnrolmentsController, NominationsController],
})
export class EnrolmentApiModule {}
