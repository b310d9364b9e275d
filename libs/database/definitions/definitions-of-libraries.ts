import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition, Kind } from './definition.js';

const LIBRARIES = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS: Readonly<Record<string, Kind>> = { functions: 'function', views: 'view', policies: 'policy' };
/** What a library shows to others lies in a folder of its own. */
const SQL_FOLDERS = ['sql', 'sql/shown'];
/** The schema of the functions that every policy reads is named for the application. */
const schemaOf = (library: string): string => (library === 'database' ? 'app' : library);

/** Every definition of every library, or of those in another folder that is built alike. */
export const definitionsOfLibraries = (folder = LIBRARIES): Definition[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => SQL_FOLDERS.flatMap((sqlFolder) => definitionsOn(folder, name, sqlFolder)));

const definitionsOn = (folder: string, library: string, sqlFolder: string): Definition[] =>
  Object.entries(ROOMS).flatMap(([room, kind]) => {
    const path = `${library}/${sqlFolder}/${room}`;
    const files = existsSync(join(folder, path)) ? readdirSync(join(folder, path)).sort() : [];
    return files.map((file) => ({
      kind,
      name: `${schemaOf(library)}.${file.replace(/\.sql$/, '')}`,
      path: `${path}/${file}`,
      text: readFileSync(join(folder, path, file), 'utf8'),
    }));
  });
