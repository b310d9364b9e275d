/**
 * Keeps one centre for a test, started as anybody starts it. It starts and restarts when asked, and is ended with its
 * data when the process that started this one is gone, for whatever reason.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRun } from '../../bin/lib/data-directory.mjs';
import { readJson } from '../../bin/lib/file-lock.mjs';
import { end, identify } from '../../bin/lib/process-identity.mjs';
import { inProject, root } from '../../bin/lib/project.mjs';
import { settingsOfRunningCentre } from '../../bin/lib/running-centre.mjs';

const PATIENCE = 300_000;
const SHUTDOWN = 60_000;
const OUTPUT_KEPT = 8_000;
/** Variables of the test's own environment that a centre must not take for its settings. */
const NOT_PASSED_ON = /^(TEST_|JEST_|NODE_|npm_|(DATABASE|DATABASE_ADMIN|REDIS|PUBLIC|BASE)_URL$|HOST$|PORT$|DEMO$)/;

const fresh = join(tmpdir(), `rtc-centre-${randomBytes(6).toString('hex')}`);
const { DATA_DIR: path = fresh, ...given } = JSON.parse(process.argv[2] ?? '{}');
let launcher;
let output = '';
let port = '0';

async function start() {
  output = '';
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name));
  const env = { ...Object.fromEntries(inherited), PORT: port, DEMO: '1', ...given, DATA_DIR: path };
  launcher = spawn(process.execPath, [inProject('bin/start.mjs')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.on('data', (chunk) => (output = `${output}${chunk}`.slice(-OUTPUT_KEPT)));
  }
  await serves();
  const run = readRun(path);
  port = String(run.processes.api.port);
  const settings = { ...settingsOfRunningCentre(path), ...given, DATA_DIR: path };
  return { url: `http://127.0.0.1:${port}`, dataDirectory: path, settings };
}

async function serves() {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (launcher.exitCode !== null || launcher.signalCode !== null) break;
    const { api, worker } = readRun(path)?.processes ?? {};
    if (api && worker && (await isReady(api.port))) return;
    await sleep(100);
  }
  throw new Error(`The centre did not start:\n${output}`);
}

const isReady = (apiPort) =>
  fetch(`http://127.0.0.1:${apiPort}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Ends the centre in order, and kills what a killed launcher left behind. */
async function stop() {
  if (!launcher) return;
  const { processes = {} } = readRun(path) ?? {};
  for (const { pid } of Object.values(processes)) identify(pid) && process.kill(pid, 'SIGCONT');
  await end(identify(launcher.pid), { within: SHUTDOWN });
  const left = Object.values(readJson(join(path, 'run.json'))?.processes ?? {});
  await Promise.all(left.map((one) => end(one, { signal: 'SIGKILL' })));
}

async function answer(work) {
  const said = await work().then(
    (running) => ({ running }),
    (failure) => ({ failure: failure.message }),
  );
  if (process.connected) process.send(said);
}

let ending = false;
async function leave() {
  if (ending) return;
  ending = true;
  await stop();
  rmSync(path, { recursive: true, force: true });
  process.exit(0);
}

process.on('disconnect', leave);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
process.on('message', () => answer(() => stop().then(start)));
mkdirSync(path, { recursive: true });
chmodSync(path, 0o755);
await answer(start);
