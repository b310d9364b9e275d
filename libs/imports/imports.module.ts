import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { Import } from './domain/import.entity.js';
import { FileReading } from './file-reading.service.js';
import { ImportColumns } from './import-columns.service.js';
import { ImportFiles } from './import-files.service.js';
import { ImportKinds } from './import-kinds.js';
import { ImportPortions } from './import-portions.service.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportRows } from './import-rows.service.js';
import { ImportScopes } from './import-scopes.service.js';
import { ImportSteps } from './import-steps.service.js';
import { ImportsRepository } from './imports.repository.js';
import { Imports } from './imports.service.js';
import { MappingsRepository } from './mappings.repository.js';
import { OldRows } from './old-rows.service.js';
import { RowSeals } from './row-seals.service.js';
import { RowsCheck } from './rows-check.service.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([Import])],
  providers: [
    FileReading,
    ImportColumns,
    ImportFiles,
    ImportKinds,
    ImportPortions,
    ImportRows,
    ImportRowsRepository,
    ImportScopes,
    ImportSteps,
    Imports,
    ImportsRepository,
    MappingsRepository,
    OldRows,
    RowSeals,
    RowsCheck,
  ],
  exports: [ImportColumns, ImportKinds, ImportRows, ImportSteps, Imports, OldRows],
})
export class ImportsModule {}
