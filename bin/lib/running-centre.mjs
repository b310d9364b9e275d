import { readRun, readSecrets } from './data-directory.mjs';
import { databaseUrls } from './postgres.mjs';
import { redisUrl } from './redis.mjs';

/**
 * The settings under which the centre that runs over a data directory is reached, as far as this user may know them;
 * empty where none runs.
 */
export function settingsOfRunningCentre(path) {
  const run = readRun(path);
  if (!run) return {};
  const address = run.url ? { BASE_URL: run.url } : {};
  const { postgres, redis } = run.processes;
  const secrets = secretsIfOpen(path);
  if (!secrets) return address;
  const database = postgres && databaseUrls(secrets, postgres.port);
  return {
    ...address,
    ...(database && { DATABASE_URL: database.url, DATABASE_ADMIN_URL: database.adminUrl }),
    ...(redis && { REDIS_URL: redisUrl(secrets, redis.port) }),
  };
}

function secretsIfOpen(path) {
  try {
    return readSecrets(path);
  } catch (error) {
    if (error.code === 'EACCES') return undefined;
    throw error;
  }
}
