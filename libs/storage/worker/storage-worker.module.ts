import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/uploads.module.js';
import { MakePictures } from './make-pictures.processor.js';
import { RemoveContents } from './remove-contents.task.js';
import { SweepUploads } from './sweep-uploads.task.js';

/** The upkeep of files that a worker does, and pictures made smaller. */
@Module({ imports: [UploadsModule], providers: [MakePictures, RemoveContents, SweepUploads] })
export class StorageWorkerModule {}
