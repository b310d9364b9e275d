import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '#config';
import { DatabaseModule } from '#database';
import { Contents } from './contents.js';
import { KeptFile } from './domain/kept-file.entity.js';
import { Picture } from './domain/picture.entity.js';
import { Upload } from './domain/upload.entity.js';
import { FileOwners } from './file-owners.js';
import { FileStore } from './file-store.js';
import { Files } from './files.service.js';
import { LocalFileStore } from './local-file-store.js';

/** Global: contents by their hash, files by their id, and the owners of files. */
@Global()
@Module({
  imports: [DatabaseModule.forFeature([KeptFile, Picture, Upload])],
  providers: [
    {
      provide: FileStore,
      inject: [Config],
      useFactory: async (config: Config) => {
        const store = new LocalFileStore(join(config.dataDir, 'files'));
        await store.sweep(new Date());
        return store;
      },
    },
    Contents,
    FileOwners,
    Files,
  ],
  exports: [Contents, FileOwners, Files, FileStore],
})
export class StorageModule {}
