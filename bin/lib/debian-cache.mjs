import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './command.mjs';
import { findProgram } from './debian.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';

const CACHE = inProject('node_modules/.cache/debian');
const INSTALLED = '/var/lib/dpkg/status';

/**
 * Gets a program of a Debian package for a user who may not install it. The package, and those that it needs and this
 * machine lacks, are fetched, verified by apt as at an installation, and unpacked into the project's own cache.
 * @param {string} name of the package
 * @param {string} program its path in the package, as usr/bin/redis-server
 * @returns {Promise<string | undefined>} the path of a script that runs the program; undefined where there is no apt,
 *   or the package cannot be had.
 */
export async function unpackDebianPackage(name, program) {
  const folder = join(CACHE, name);
  const script = join(folder, 'run');
  if (existsSync(script)) return script;
  if (!['apt-get', 'dpkg-deb'].every((tool) => findProgram(tool))) return undefined;
  const draft = `${folder}.${process.pid}`;
  try {
    const isThere = await step(`Fetching ${name} (Debian's package) into the project's cache`, () =>
      unpack(name, draft),
    );
    if (!isThere) return undefined;
    writeFileSync(join(draft, 'run'), scriptFor(join(folder, 'files'), program), { mode: 0o755 });
    // The folder appears whole or not at all: an interrupted fetch leaves nothing usable. Of two at once one stays.
    if (!existsSync(folder)) renameSync(draft, folder);
    return script;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function unpack(name, draft) {
  const packages = join(draft, 'packages');
  for (const part of ['files', 'packages', 'state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(draft, part), { recursive: true });
  const apt = aptOver(draft, packages);
  await apt('update');
  const wanted = await apt('install', '--print-uris', '--yes', '--no-install-recommends', name);
  const names = wanted.code === 0 ? packagesIn(wanted.output) : [];
  if (names.length === 0 || (await apt('download', ...names)).code !== 0) return false;
  for (const file of readdirSync(packages)) {
    const { code } = await runToEnd('dpkg-deb', ['--extract', join(packages, file), join(draft, 'files')], {
      cwd: '/',
    });
    if (code !== 0) return false;
  }
  for (const part of ['state', 'cache', 'packages']) rmSync(join(draft, part), { recursive: true });
  return true;
}

/** Gives apt lists and archives of the project's own, and this machine's record of what is installed. */
function aptOver(draft, cwd) {
  const settings = [
    `Dir::State=${join(draft, 'state')}`,
    `Dir::State::status=${INSTALLED}`,
    `Dir::Cache=${join(draft, 'cache')}`,
    'Debug::NoLocking=true',
  ];
  const options = ['-qq', ...settings.flatMap((setting) => ['-o', setting])];
  return (...words) => runToEnd('apt-get', [...options, ...words], { cwd });
}

/** Names out of lines such as `'http://…/redis-tools_7.0_amd64.deb' redis-tools_5%3a7.0_amd64.deb 989220 SHA256:…`. */
const packagesIn = (lines) => [...lines.matchAll(/^'[^']+' ([^_\s]+)_/gm)].map(([, name]) => name);

/** The libraries beside the program are found first; those of the machine after them. */
const scriptFor = (files, program) => `#!/bin/sh
for folder in "${files}"/usr/lib/*-linux-gnu*; do LD_LIBRARY_PATH="$folder\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"; done
export LD_LIBRARY_PATH
exec "${files}/${program}" "$@"
`;
