import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config';
import { JsonLines } from './json-lines.js';
import { WorkerModule } from './worker.module.js';

try {
  const logger = new JsonLines(loadConfig(process.env).logLevel);
  process.on('exit', () => logger.flush());
  const app = await NestFactory.createApplicationContext(WorkerModule, { abortOnError: false, logger });
  app.enableShutdownHooks();
  logger.log('The worker is at work', 'Worker');
} catch (error) {
  process.stderr.write(`worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
