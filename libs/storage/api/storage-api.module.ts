import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/uploads.module.js';
import { FilesController } from './files.controller.js';
import { ReceivedBytes } from './tus/received-bytes.js';
import { SharedLocks } from './tus/shared-locks.js';
import { TusUploads } from './tus/tus-uploads.js';
import { UploadLocks } from './tus/upload-locks.js';
import { UploadsController } from './uploads.controller.js';

/** Takes files in, resumably, and hands them out. */
@Module({
  imports: [UploadsModule],
  controllers: [FilesController, UploadsController],
  providers: [ReceivedBytes, SharedLocks, TusUploads, UploadLocks],
})
export class StorageApiModule {}
