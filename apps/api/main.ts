import 'reflect-metadata';
import { createApp } from './create-app.js';

try {
  const { app, config } = await createApp();
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
} catch (error) {
  process.stderr.write(`api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
