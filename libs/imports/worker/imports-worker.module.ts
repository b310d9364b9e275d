import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports.module.js';
import { ContinueImport } from './continue-import.processor.js';
import { RemoveOldRows } from './remove-old-rows.task.js';

@Module({ imports: [ImportsModule], providers: [ContinueImport, RemoveOldRows] })
export class ImportsWorkerModule {}
