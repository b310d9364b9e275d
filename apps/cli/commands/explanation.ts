import type { Command, Option } from './command.js';

const INVOCATION = 'npm run cli --';

/** Whether the words ask for an explanation of the command instead of its work. */
export const asksForHelp = (words: readonly string[]): boolean =>
  words.some((word) => word === '--help' || word === '-h');

/** How a command is called, what it does and what each of its options means, for a terminal. */
export function explain(name: string, { summary, options }: Command): string {
  const named = Object.entries(options).map(([option, about]) => ({ call: callOf(option, about), says: about.says }));
  const called = [`Usage: ${INVOCATION} ${name}`, ...named.map(({ call }) => `[${call}]`)].join(' ');
  const listed = columns(named.map(({ call, says }) => [call, says]));
  return `${called}\n\n${sentence(summary)}\n${listed === '' ? '' : `\n${listed}`}`;
}

/** All commands, a line each. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const lines = columns(Object.entries(commands).map(([name, { summary }]) => [name, summary]));
  return `Usage: ${INVOCATION} <command>\n\n${lines}\n${INVOCATION} <command> --help explains one.\n`;
}

const callOf = (option: string, { type, value }: Option): string =>
  type === 'boolean' ? `--${option}` : `--${option} ${value ?? option.toUpperCase()}`;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}\n`).join('');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
