import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { runToEnd } from './command.mjs';
import { inProject, pinnedNode, tool } from './project.mjs';

const OWN_CHECKS = 'test/checks';
const BOUNDED = ['apps', 'bin', 'libs', 'migrations', 'test'];

/**
 * The checks that do not run the project; each is a program whose exit code says whether it found something. For a
 * program that passes when it looked at nothing, `proves` finds in its output that it looked at something.
 */
export const checks = () => [
  { name: 'formatting', program: tool('prettier'), args: ['--check', '.'] },
  { name: 'lint', program: tool('eslint'), args: ['--max-warnings', '0', '.'] },
  {
    name: 'boundaries',
    program: tool('depcruise'),
    args: [...BOUNDED.filter((folder) => existsSync(inProject(folder))), '--config', '.dependency-cruiser.cjs'],
    proves: /[1-9]\d* modules/,
  },
  { name: 'types', program: tool('tsc'), args: ['--noEmit'] },
  // Checks the types of the Node programs, which stand in their comments.
  { name: 'scripts', program: tool('tsc'), args: ['--noEmit', '-p', 'tsconfig.scripts.json'] },
  // Checks the screens again, against the language that the oldest supported browsers know.
  { name: 'browsers', program: tool('tsc'), args: ['--noEmit', '-p', 'apps/web/tsconfig.browsers.json'] },
  ...ownChecks(),
];

/**
 * Runs one check.
 * @param {{ program: string, args: string[], proves?: RegExp }} check
 * @returns {Promise<{ passed: number, failed: number, skipped: number, output: string }>}
 */
export async function runCheck({ program, args, proves }) {
  const { code, output } = await runToEnd(pinnedNode(), [program, ...args]);
  if (code !== 0) return { passed: 0, failed: 1, skipped: 0, output };
  if (proves && !proves.test(output))
    return { passed: 0, failed: 1, skipped: 0, output: `It looked at nothing.\n${output}` };
  return { passed: 1, failed: 0, skipped: 0, output: '' };
}

/** The project's own checks: the programs of test/checks that no other one imports. */
function ownChecks() {
  const folder = inProject(OWN_CHECKS);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const sources = files.map((file) => readFileSync(inProject(OWN_CHECKS, file), 'utf8')).join('\n');
  const programs = files.filter((file) => !sources.includes(`'./${file}'`));
  return programs.map((file) => ({ name: file.replace('.mjs', ''), program: inProject(OWN_CHECKS, file), args: [] }));
}
