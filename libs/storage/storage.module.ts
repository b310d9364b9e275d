import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { Config } from '#config';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

@Global()
@Module({
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
  ],
  exports: [FileStore],
})
export class StorageModule {}
