import { Module } from '@nestjs/common';
import { EnrolmentModule } from '../enrolment.module.js';
import {
  RepublishEnrolments,
  RepublishNominations,
  RepublishReservePlaces,
  RepublishSeats,
  RepublishWithdrawals,
} from './republish-nominations.js';

@Module({
  imports: [EnrolmentModule],
  providers: [RepublishEnrolments, RepublishNominations, RepublishReservePlaces, RepublishSeats, RepublishWithdrawals],
})
export class EnrolmentWorkerModule {}
