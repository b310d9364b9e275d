import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build } from './build.mjs';
import { runToEnd } from './command.mjs';
import { findProgram, installDebianPackage } from './debian.mjs';
import { Failure } from './failure.mjs';
import { readJson } from './file-lock.mjs';
import { inProject, pinnedNode } from './project.mjs';
import { requireRedis } from './redis.mjs';

const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const REPORTS = 'test-output';

/** Projects of Jest, in the order they run; those that start the whole centre have the machine to themselves. */
const SUITES = [
  { name: 'libs', workers: Math.min(availableParallelism(), 8) },
  { name: 'journeys', workers: 1, needsBuild: true },
  { name: 'browser', workers: 1, needsBuild: true, needsBrowser: true, folder: 'test/browser' },
  { name: 'faults', workers: 1, needsBuild: true, needsProxy: true, folder: 'test/faults' },
  { name: 'load', workers: 1, needsBuild: true, folder: 'test/load' },
];

/** Takes hours, so it is run by itself. */
export const faultTable = { name: 'fault-table', workers: 1, needsBuild: true };

export const suites = () => SUITES.filter(({ folder }) => !folder || existsSync(inProject(folder)));

/** Brings what the suites cannot do without: a build, Redis, a proxy, a browser. @returns the settings that they are told by. */
export async function prepareSuites(chosen) {
  if (chosen.some(({ needsBuild }) => needsBuild)) await build();
  if (chosen.length > 0 && !process.env.TEST_REDIS_URL) await requireRedis();
  if (chosen.some(({ needsProxy }) => needsProxy)) await requireProxy();
  return chosen.some(({ needsBrowser }) => needsBrowser) ? { CHROMIUM_PATH: await requireBrowser() } : {};
}

/**
 * Runs one suite with its output on this terminal, and counts by the runner's own report.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, output: string }>}
 */
export async function runSuite({ name, workers }, { settings, patterns }) {
  const report = inProject(REPORTS, `${name}.json`);
  mkdirSync(inProject(REPORTS), { recursive: true });
  rmSync(report, { force: true });
  const jest = [inProject('node_modules/jest/bin/jest.js'), '--selectProjects', name, `--maxWorkers=${workers}`];
  const args = [...NODE_OPTIONS, ...jest, '--json', `--outputFile=${report}`];
  if (patterns.length > 0) args.push('--testPathPatterns', ...patterns);
  const { code } = await runToEnd(pinnedNode(), args, { inherit: true, env: { ...process.env, ...settings } });
  return count(readJson(report), code);
}

function count(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, output: 'The runner left no report.' };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (passed + failed === 0) return { passed, failed: 1, skipped, output: 'No test ran.' };
  if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, output: `The runner ended with ${code}.` };
  return { passed, failed, skipped, output: '' };
}

/** nginx, before copies of the api. */
export async function requireProxy() {
  if (findProgram('nginx') ?? (await installDebianPackage('nginx-light'))) return;
  throw new Failure('A proxy is missing: install nginx (Debian: apt install nginx-light).');
}

async function requireBrowser() {
  const find = () => process.env.CHROMIUM_PATH || findProgram('chromium', 'chromium-browser', 'google-chrome');
  const found = find() ?? ((await installDebianPackage('chromium')) ? find() : undefined);
  if (found) return found;
  throw new Failure('A browser is missing: install Chromium (Debian: apt install chromium), or set CHROMIUM_PATH.');
}
