import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { runOrFail } from './command.mjs';
import { withLock } from './file-lock.mjs';
import { fingerprint } from './fingerprint.mjs';
import { step } from './progress.mjs';
import { inProject, isDelivered, root } from './project.mjs';

const LOCK = 'package-lock.json';
const STAMP = inProject('node_modules/.installed-lock');
/** npm writes this file at the end of an installation. */
const NPM_RECORD = inProject('node_modules/.package-lock.json');

/** Makes node_modules match package-lock.json, unless it does already. */
export async function install() {
  if (isDelivered || isInstalled()) return;
  mkdirSync(inProject('dist'), { recursive: true });
  await withLock(inProject('dist/.installing'), async () => {
    if (isInstalled()) return;
    await step('Installing packages (npm ci)', () =>
      runOrFail('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
        env: environmentOutsideModules(),
        otherwise: 'npm ci failed: see above. Is the package registry within reach?',
      }),
    );
    remember();
  });
}

function isInstalled() {
  if (!existsSync(NPM_RECORD)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint([LOCK])) return true;
  // Packages were installed by hand if the record is newer than the lock.
  if (statSync(NPM_RECORD).mtimeMs < statSync(inProject(LOCK)).mtimeMs) return false;
  remember();
  return true;
}

function remember() {
  writeFileSync(STAMP, fingerprint([LOCK]));
}

/** npm empties node_modules first, so it must not run on the Node that lies there, nor with this run's npm settings. */
function environmentOutsideModules() {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config_|lifecycle|package)/i.test(name)),
  );
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root));
  return { ...env, PATH: folders.join(delimiter) };
}
