import { loadConfig } from '#config';
import { createHttpApplication } from '#http';
import { AppModule } from './app.module.js';

/** The api, ready to listen. @throws Error in one line where a variable is wrong or a route names no operation. */
export async function createApp() {
  const config = loadConfig(process.env);
  const app = await createHttpApplication(AppModule, config, { version: '1' });
  return { app, config };
}
