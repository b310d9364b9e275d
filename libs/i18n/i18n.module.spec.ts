import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { Config, ConfigModule, loadConfig } from '#config';
import { I18nModule } from './i18n.module.js';
import { Translator } from './translator.js';

describe('The module', () => {
  it.each(['test', 'production'])('gives the texts in %s', async (nodeEnv) => {
    const config = loadConfig({ NODE_ENV: nodeEnv, DATABASE_URL: 'postgresql://a@b/c', REDIS_URL: 'redis://a' });
    const module = await Test.createTestingModule({ imports: [ConfigModule, I18nModule] })
      .overrideProvider(Config)
      .useValue(config)
      .compile();
    expect(module.get(Translator).text('common:language.en', 'ar')).toBe('الإنجليزية');
  });
});
