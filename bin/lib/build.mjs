import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { runOrFail } from './command.mjs';
import { withLock } from './file-lock.mjs';
import { fingerprint } from './fingerprint.mjs';
import { step } from './progress.mjs';
import { inProject, isDelivered, pinnedNode, tool } from './project.mjs';

const LOCKED = ['package.json', 'package-lock.json'];
const SETTINGS = [...LOCKED, '.swcrc'];
const PROGRAMS = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'];
const isTest = (path) => /\.spec\.tsx?$/.test(path);

/** The parts of a build: `make` builds each from its `sources` and replaces what was there. */
const PARTS = [
  { name: 'server', title: 'Building the server', sources: [...PROGRAMS, ...SETTINGS], make: buildServer },
  {
    name: 'web',
    title: 'Building the web',
    entry: 'apps/web/index.html',
    sources: ['apps/web', ...['contracts', 'i18n', 'kernel', 'questions'].map((name) => `libs/${name}`), ...LOCKED],
    make: buildWeb,
  },
];

/**
 * Builds into dist whatever is missing there or was built from other sources.
 * @param {{ only?: string }} [options] the name of one part
 * @returns {Promise<string[]>} the names of the parts that were built.
 */
export async function build({ only } = {}) {
  if (isDelivered || staleParts(only).length === 0) return [];
  mkdirSync(inProject('dist'), { recursive: true });
  return withLock(inProject('dist/.building'), async () => {
    const stale = staleParts(only);
    for (const part of stale) await step(part.title, () => make(part));
    return stale.map(({ name }) => name);
  });
}

const stamp = ({ name }) => inProject('dist', `.${name}-sources`);
const sourcesOf = (part) => fingerprint(part.sources, { except: isTest });

function staleParts(only) {
  const wanted = PARTS.filter(
    ({ name, entry }) => (!only || only === name) && (!entry || existsSync(inProject(entry))),
  );
  return wanted.filter((part) => !existsSync(stamp(part)) || readFileSync(stamp(part), 'utf8') !== sourcesOf(part));
}

/** The stamp is removed first and written last, so an interrupted build does not count. */
async function make(part) {
  rmSync(stamp(part), { force: true });
  const sources = sourcesOf(part);
  await part.make();
  writeFileSync(stamp(part), sources);
}

async function buildServer() {
  const folders = PROGRAMS.filter((folder) => existsSync(inProject(folder)));
  for (const folder of ['apps', 'libs', 'migrations', '.compiled'])
    rmSync(inProject('dist', folder), { recursive: true, force: true });
  const options = ['-d', 'dist', '--config-file', '.swcrc', '--copy-files', '--ignore', '**/*.spec.ts', '--quiet'];
  await runOrFail(pinnedNode(), [tool('swc'), ...folders, ...options], {
    otherwise: 'The server does not compile: see above.',
  });
}

async function buildWeb() {
  const options = [
    '--config',
    'apps/web/vite.config.ts',
    '--outDir',
    inProject('dist/web'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  await runOrFail(pinnedNode(), [tool('vite'), 'build', 'apps/web', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    otherwise: 'The web does not build: see above.',
  });
}

/** The folders in which a change requires a new build. */
export const sourceFolders = () =>
  ['apps', 'libs', 'migrations'].filter((folder) => readdirSync(inProject()).includes(folder));
