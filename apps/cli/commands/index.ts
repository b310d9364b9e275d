import type { Command } from './command.js';
import { demo } from './demo.js';
import { facts } from './facts.js';
import { migrate } from './migrate.js';
import { password } from './password.js';
import { person } from './person.js';
import { prepare } from './prepare.js';
import { tour } from './tour.js';
import { verifyAudit } from './verify-audit.js';
import { verifyLog } from './verify-log.js';

export const COMMANDS = {
  migrate,
  demo,
  prepare,
  person,
  password,
  tour,
  facts,
  'verify-audit': verifyAudit,
  'verify-log': verifyLog,
} as const satisfies Record<string, Command>;

export const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

export const usage = (): string =>
  `Usage: npm run cli -- <command>\n\n${Object.entries(COMMANDS)
    .map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}\n`)
    .join('')}`;
