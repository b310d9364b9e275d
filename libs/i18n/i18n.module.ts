import { Global, Module } from '@nestjs/common';
import { Config } from '#config';
import { readLocales } from './locales.js';
import { Translator } from './translator.js';

/** Gives `Translator` to every library. */
@Global()
@Module({
  providers: [
    {
      provide: Translator,
      inject: [Config],
      useFactory: ({ nodeEnv }: Config) => new Translator(readLocales(), nodeEnv === 'test'),
    },
  ],
  exports: [Translator],
})
export class I18nModule {}
