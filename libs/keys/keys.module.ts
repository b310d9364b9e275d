import { Global, Module } from '@nestjs/common';
import { Config } from '#config';
import { FileKeyRing } from './file-key-ring.js';
import { KeyRing } from './signer.js';

/** Gives `KeyRing` to every library, with its files below the data folder. */
@Global()
@Module({
  providers: [{ provide: KeyRing, inject: [Config], useFactory: (config: Config) => new FileKeyRing(config.keysDir) }],
  exports: [KeyRing],
})
export class KeysModule {}
