import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build, sourceFolders } from './build.mjs';
import { report } from './failure.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { stopping } from './stopping.mjs';

const SETTLED = 200;

/** Rebuilds what a saved file changes and restarts the servers; reports what does not compile and waits for it. */
export function rebuildOnChange(centre) {
  let timer;
  /** @type {Promise<unknown>} */
  let work = Promise.resolve();
  const rebuild = async () => {
    const built = await build();
    if (built.includes('server')) await step('Restarting', () => centre.restartServers());
    if (built.length > 0) process.stdout.write(`${built.join(' and ')} built again\n`);
  };
  watchFolders(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(rebuild).catch((error) => stopping.aborted || report(error));
    }, SETTLED);
  });
}

/** One watch a folder: Node's own recursive watch loses a file that an editor replaces. */
function watchFolders(onChange) {
  const watched = new Set();
  const add = (folder) => {
    if (watched.has(folder) || !existsSync(folder)) return;
    watched.add(folder);
    const watcher = watch(folder, { signal: stopping }, (_, name) => {
      if (name) addTree(join(folder, name));
      onChange();
    });
    watcher.on('error', () => watched.delete(folder));
  };
  const addTree = (folder) => foldersUnder(folder).forEach(add);
  for (const folder of sourceFolders()) addTree(inProject(folder));
}

function foldersUnder(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...entries.flatMap((entry) => foldersUnder(join(folder, entry.name)))];
  } catch {
    return [];
  }
}
