import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runToEnd } from './command.mjs';
import { step } from './progress.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/** The path of the first of these programs that PATH holds. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Installs a package of Debian without starting the service that it may bring.
 * @returns {Promise<boolean>} false where the user is not root on a Debian, or the package cannot be had.
 */
export async function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return false;
  return step(`Installing ${name} (Debian's package)`, () => withoutServices(() => aptInstall(name)));
}

async function aptInstall(name) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, cwd: '/' };
  const apt = (...args) => runToEnd('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], options);
  await apt('update');
  const { code } = await apt('install', '-y', '--no-install-recommends', name);
  return code === 0;
}

/** Debian asks this file before a package's installation starts a service; 101 forbids it. */
async function withoutServices(work) {
  if (existsSync(POLICY)) return work();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
