import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting.module.js';
import { OfficerHomeController } from './officer-home.controller.js';
import { OfficersController } from './officers.controller.js';
import { SearchController } from './search.controller.js';
import { TrailController } from './trail.controller.js';

@Module({
  imports: [ReportingModule],
  controllers: [OfficerHomeController, OfficersController, SearchController, TrailController],
})
export class ReportingApiModule {}
