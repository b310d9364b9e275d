import { Module } from '@nestjs/common';
import { join } from 'node:path';
import { AuditModule } from '#audit';
import { Config } from '#config';
import { Finishing } from './finishing.service.js';
import { PartialFiles } from './partial-files.js';
import { Uploads } from './uploads.service.js';

/** Files on their way, for the processes that take them in and look after them. */
@Module({
  imports: [AuditModule],
  providers: [
    {
      provide: PartialFiles,
      inject: [Config],
      // The folder is beside the contents, where all processes share it; backups leave it out.
      useFactory: ({ dataDir }: Config) => new PartialFiles(join(dataDir, 'files', 'uploads')),
    },
    Finishing,
    Uploads,
  ],
  exports: [Finishing, PartialFiles, Uploads],
})
export class UploadsModule {}
