import { loadConfig } from '#config';
import { createHttpApplication } from '#http';
import { AppModule } from './app.module.js';
import { builtWeb, serveWeb } from './web-files.js';

/** The api with the web front end, ready to listen. @throws Error where a variable is wrong or a route names no operation. */
export async function createApp() {
  const config = loadConfig(process.env);
  const web = builtWeb();
  const app = await createHttpApplication(AppModule, config, {
    version: '1',
    extend: async (server) => {
      if (web !== null) await serveWeb(server, web);
    },
  });
  return { app, config };
}
