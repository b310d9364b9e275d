import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectory, readRun } from '../data-directory.mjs';
import { Failure } from '../failure.mjs';
import { requireGivenDatabase, requireGivenSettings } from '../given-services.mjs';
import { embeddedPostgres } from '../postgres.mjs';
import { settingsOfRunningCentre } from '../running-centre.mjs';

/** @typedef {{ kind: 'given' | 'embedded', url: string, adminUrl: string, stop: () => Promise<void> }} Database */

/**
 * Finds a centre's database: the one that the settings give, or the embedded one. Where the centre does not run, its
 * embedded database is started for as long as it is needed.
 * @returns {Promise<Database>}
 */
export async function databaseOf(path, settings) {
  requireGivenSettings(settings);
  if (settings.DATABASE_URL) return givenDatabase(settings);
  if (readRun(path)) return runningDatabase(path);
  if (!existsSync(join(path, 'postgres'))) throw new Failure(`There is no centre's data in ${path}.`);
  return stoppedDatabase(new DataDirectory(path));
}

/** The embedded PostgreSQL over a data directory that this process has claimed. @returns {Promise<Database>} */
export async function startDatabase(data) {
  const { service, url, adminUrl, prepare } = await embeddedPostgres(data);
  const stop = () => service.stop();
  try {
    await service.start({ onGivenUp: () => undefined });
    await prepare();
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'embedded', url, adminUrl, stop };
}

/** @returns {Promise<Database>} */
export async function givenDatabase(settings) {
  await requireGivenDatabase(settings);
  return {
    kind: 'given',
    url: settings.DATABASE_URL,
    adminUrl: settings.DATABASE_ADMIN_URL,
    stop: async () => undefined,
  };
}

/** @returns {Promise<Database>} */
async function stoppedDatabase(data) {
  await data.claim();
  try {
    const database = await startDatabase(data);
    return { ...database, stop: () => database.stop().finally(() => data.release()) };
  } catch (error) {
    data.release();
    throw error;
  }
}

/** @returns {Database} */
function runningDatabase(path) {
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl } = settingsOfRunningCentre(path);
  if (adminUrl) return { kind: 'embedded', url, adminUrl, stop: async () => undefined };
  throw new Failure(
    `The centre that runs over ${path} has a database of its own: set DATABASE_URL and DATABASE_ADMIN_URL as at its start, or run as its user.`,
  );
}
