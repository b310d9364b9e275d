import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EVERY_FIGURE = [
  'saves-10',
  'saves-50',
  'starts',
  'submissions',
  'graded',
  'attempts',
  'search',
  'search-broad',
  'browse',
  'course',
  'names',
  'find',
  'officers',
  'verify',
  'scoring',
  'certificates',
  'documents',
  'mails',
  'sign-in',
  'imports-csv',
  'imports-xlsx',
  'isolation-attempts',
  'isolation-enrolments',
];
const Answer = z.object({
  rows: z.array(
    z.object({
      name: z.string(),
      perSecond: z.number().positive(),
      cost: z.object({ all: z.number() }),
      limit: z.object({ perSecond: z.number().positive() }).optional(),
    }),
  ),
  memory: z.object({ api: z.object({ now: z.number() }), worker: z.object({ now: z.number() }) }),
});

describe('The benchmark', () => {
  it('still measures every figure, each beside its limit, with no request refused', async () => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)(process.execPath, ['bin/bench.mjs', '--short', '--json'], {
      cwd: root,
      env,
    });
    const { rows } = Answer.parse(JSON.parse(stdout));
    expect(rows.map(({ name }) => name)).toEqual(EVERY_FIGURE);
    expect(rows.filter(({ limit }) => !limit).map(({ name }) => name)).toEqual(['attempts']);
  }, 120_000);

  it('carries whole attempts through nginx, two apis and two workers, with no request refused', async () => {
    const words = ['bin/bench.mjs', '--copies', '--short', '--json', '--only', 'attempts'];
    const { stdout } = await promisify(execFile)(process.execPath, words, {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(Answer.parse(JSON.parse(stdout)).rows.map(({ name }) => name)).toEqual(['attempts']);
  }, 60_000);

  it('says which figures there are where one is asked for that is not', async () => {
    const asked = promisify(execFile)(process.execPath, ['bin/bench.mjs', '--only', 'heartbeats'], { cwd: root });
    await expect(asked).rejects.toMatchObject({ stderr: expect.stringContaining('There is no figure "heartbeats"') });
  }, 60_000);

  it('names an option that there is not, in one line', async () => {
    const asked = promisify(execFile)(process.execPath, ['bin/bench.mjs', '--fast'], { cwd: root });
    await expect(asked).rejects.toMatchObject({ stderr: "Unknown option '--fast'.\n" });
  });
});
