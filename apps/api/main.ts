import 'reflect-metadata';
import type { Config } from '#config';
import { createApp } from './create-app.js';

try {
  const { app, config } = await createApp();
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw isTaken(error) ? new Error(taken(config)) : error;
  }
} catch (error) {
  process.stderr.write(`api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function taken({ host, port }: Config): string {
  return `port ${port} of ${host} is taken; set PORT to another one`;
}
