import type { Command } from './command.js';
import { demo } from './demo.js';
import { facts } from './facts.js';
import { keys } from './keys.js';
import { migrate } from './migrate.js';
import { names } from './names.js';
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
  names,
  tour,
  facts,
  keys,
  'verify-audit': verifyAudit,
  'verify-log': verifyLog,
} as const satisfies Record<string, Command>;

export const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);
