import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** No centre starts with one of the two addresses alone, so a start that gets past the door says this. */
const PAST_THE_DOOR = 'DATABASE_ADMIN_URL is set: DATABASE_URL is needed too.\n';

/** What a start under these settings says before it ends. */
async function said(settings: Readonly<Record<string, string>>): Promise<string> {
  const { PATH = '' } = process.env;
  const env = { PATH, DATABASE_ADMIN_URL: 'postgresql://owner:x@127.0.0.1:1/rtc', ...settings };
  const child = spawn(process.execPath, ['bin/start.mjs'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [lines] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(child.exitCode).toBe(1);
  return lines;
}

const refusal = (setting: string): string =>
  `${setting} lets others in, and everybody knows the demo's password: set DEMO_OPEN=1 to show them the demo, or DEMO=0 for a centre of your own.\n`;

describe('A start with the demo', () => {
  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '::'],
    ['HOST', '192.0.2.1'],
    ['HOST', 'lms.example.org'],
    ['HOST', '127.evil.example'],
    ['PUBLIC_URL', 'https://lms.example.org'],
    ['PUBLIC_URL', 'http://192.0.2.1:3000'],
    ['PUBLIC_URL', 'http://localhost.example.org'],
  ])(
    'ends in one line where others can reach it by %s=%s',
    async (name, value) => {
      expect(await said({ [name]: value })).toBe(refusal(`${name}=${value}`));
      expect(await said({ [name]: value, DEMO: '1', DEMO_OPEN: '0' })).toBe(refusal(`${name}=${value}`));
    },
    30_000,
  );

  it.each<Record<string, string>>([
    {},
    { HOST: 'localhost' },
    { HOST: '127.0.0.2' },
    { HOST: '::1', PUBLIC_URL: 'http://[::1]:3000' },
    { PUBLIC_URL: 'http://rtc.localhost:3000' },
    { HOST: '0.0.0.0', DEMO_OPEN: '1' },
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://lms.example.org', DEMO: '0' },
  ])(
    'goes on under %j',
    async (settings) => {
      expect(await said(settings)).toBe(PAST_THE_DOOR);
    },
    30_000,
  );
});
