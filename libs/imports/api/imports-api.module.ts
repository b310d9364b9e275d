import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports.module.js';
import { ImportRowsController } from './import-rows.controller.js';
import { ImportsController } from './imports.controller.js';
import { ImportsPresenter } from './imports.presenter.js';
import { Remarks } from './remarks.service.js';

@Module({
  imports: [ImportsModule],
  controllers: [ImportsController, ImportRowsController],
  providers: [ImportsPresenter, Remarks],
})
export class ImportsApiModule {}
