import 'reflect-metadata';
import type { Abstract, ModuleMetadata, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditModule } from '#audit';
import { Config, ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { I18nModule } from '#i18n';
import { KeysModule } from '#keys';
import { QueueModule } from '#queue';
import { StorageModule } from '#storage';
import { testConfig, type TestSettings } from './test-config.js';

export interface TestModuleOptions
  extends TestSettings, Pick<ModuleMetadata, 'imports' | 'providers' | 'controllers'> {}

export interface Providers {
  get<T>(type: Type<T> | Abstract<T> | symbol | string): T;
}

export interface TestModule extends Providers {
  close(): Promise<void>;
}

/** The platform with the modules to be tested, and no HTTP: for services, repositories and processors. */
export async function testModule(options: TestModuleOptions): Promise<TestModule> {
  const { module, remove } = await compile(options);
  await module.init();
  return {
    get: (type) => module.get(type, { strict: false }),
    close: async () => {
      await module.close();
      await remove();
    },
  };
}

export async function compile({ imports = [], providers = [], controllers = [], ...rest }: TestModuleOptions) {
  const { config, remove } = await testConfig(rest);
  const platform = [
    ConfigModule,
    I18nModule,
    DatabaseModule.forRoot(),
    KeysModule,
    StorageModule,
    AuditModule,
    QueueModule,
  ];
  const module = await Test.createTestingModule({ imports: [...platform, ...imports], providers, controllers })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  return { module, config, remove };
}
