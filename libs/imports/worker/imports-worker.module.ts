import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports.module.js';
import { ContinueImport } from './continue-import.processor.js';

@Module({ imports: [ImportsModule], providers: [ContinueImport] })
export class ImportsWorkerModule {}
