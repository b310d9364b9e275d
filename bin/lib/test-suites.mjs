import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build } from './build.mjs';
import { runToEnd } from './command.mjs';
import { findProgram, installDebianPackage } from './debian.mjs';
import { Failure } from './failure.mjs';
import { readJson } from './file-lock.mjs';
import { inProject, pinnedNode } from './project.mjs';
import { requireRedis } from './redis.mjs';
import { afterRepeat, filesOf, sumOf } from './test-reports.mjs';

/** Has Node load the sources themselves, to which the imports of package.json (#kernel, #exams/api) then lead. */
const NODE_OPTIONS = ['--conditions=source', '--import', inProject('test/support/runner/typescript.mjs')];
const REPORTS = 'test-output';

/**
 * Projects of Jest: first those that every test of behaviour rests on, then those that take longest. Beside others each
 * has one worker.
 */
const SUITES = [
  { name: 'statements', folder: 'test/statements' },
  { name: 'screens', needsBuild: true, needsBrowser: true, repeats: true, folder: 'test/browser/screens' },
  { name: 'libs', workers: Math.min(availableParallelism(), 8) },
  { name: 'faults', workers: 2, needsBuild: true, needsProxy: true, repeats: true, folder: 'test/faults' },
  { name: 'browser', needsBuild: true, needsBrowser: true, repeats: true, folder: 'test/browser' },
  { name: 'journeys', workers: Math.min(availableParallelism(), 2), needsBuild: true },
  { name: 'load', needsBuild: true, byItself: true, folder: 'test/load' },
];

/** Takes hours, so it is run by itself. */
export const faultTable = { name: 'fault-table', needsBuild: true };

export const suites = () => SUITES.filter(({ folder }) => !folder || existsSync(inProject(folder)));

/** Provides what the suites need: a build, Redis, a proxy, a browser. @returns the settings that tell them about it. */
export async function prepareSuites(chosen) {
  if (chosen.some(({ needsBuild }) => needsBuild)) await build();
  if (chosen.length > 0 && !process.env.TEST_REDIS_URL) await requireRedis();
  if (chosen.some(({ needsProxy }) => needsProxy)) await requireProxy();
  return chosen.some(({ needsBrowser }) => needsBrowser) ? { CHROMIUM_PATH: await requireBrowser() } : {};
}

/**
 * Runs one suite and counts by the runner's own report; when it runs `alone`, its output goes to this terminal at once.
 * Where a suite `repeats`, files that failed are run once more by themselves; those that pass then are called unsteady.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, output: string, files: object[], unsteady:
 * string[] }>}
 */
export async function runSuite({ name, workers = 1, repeats = false }, { settings, patterns, alone = true }) {
  const run = (chosen, at) => runJest(name, { settings, alone, args: [`--maxWorkers=${at}`, ...chosen] });
  const first = await run(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [], alone ? workers : 1);
  const failed = first.files.filter((file) => file.failed > 0).map(({ path }) => path);
  if (!repeats || failed.length === 0) return resultOf(first, [first.said]);
  const again = await run(['--runTestsByPath', ...failed], 1);
  const { files, unsteady } = afterRepeat(first.files, again.files);
  const said = [first.said, `\nOnce more: ${failed.join(', ')}`, again.said];
  return { ...resultOf({ files, code: again.code }, said), unsteady };
}

function resultOf({ files, code }, said) {
  const { output, ...sum } = sumOf(files, code);
  return { ...sum, output: [...said, output].filter(Boolean).join('\n'), files, unsteady: [] };
}

async function runJest(name, { settings, alone, args }) {
  const report = inProject(REPORTS, `${name}.json`);
  mkdirSync(inProject(REPORTS), { recursive: true });
  rmSync(report, { force: true });
  const jest = [inProject('node_modules/jest/bin/jest.js'), '--selectProjects', name, ...args];
  const reported = [...NODE_OPTIONS, ...jest, '--json', `--outputFile=${report}`];
  const env = { ...process.env, ...settings };
  const { code, output } = await runToEnd(pinnedNode(), reported, { inherit: alone, env });
  return { code, said: output.trim(), files: filesOf(readJson(report)) };
}

/** Provides nginx, which stands before copies of the api. */
export async function requireProxy() {
  if (findProgram('nginx') ?? (await installDebianPackage('nginx-light'))) return;
  throw new Failure('A proxy is missing: install nginx (Debian: apt install nginx-light).');
}

/** A browser without windows uses a fifth less of the processors; the full browser works as well. */
async function requireBrowser() {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  const find = () => process.env.CHROMIUM_PATH || findProgram(...names);
  const found = find() ?? ((await installOne('chromium-headless-shell', 'chromium')) ? find() : undefined);
  if (found) return found;
  throw new Failure('A browser is missing: install Chromium (Debian: apt install chromium), or set CHROMIUM_PATH.');
}

async function installOne(...packages) {
  for (const name of packages) if (await installDebianPackage(name)) return true;
  return false;
}
