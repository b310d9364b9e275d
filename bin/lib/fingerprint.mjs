import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { inProject } from './project.mjs';

/**
 * A digest of files' names and contents; folders count with all that is in them, what does not exist counts as absent.
 * @param {string[]} paths
 * @param {{ except?: (path: string) => boolean }} [options]
 */
export function fingerprint(paths, { except = () => false } = {}) {
  const digest = createHash('sha256');
  for (const path of paths.flatMap((name) => filesOf(name)).filter((name) => !except(name))) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(inProject(path)))
      .update('\0');
  }
  return digest.digest('hex');
}

function filesOf(path) {
  const full = inProject(path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const entries = readdirSync(full, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  return entries
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
