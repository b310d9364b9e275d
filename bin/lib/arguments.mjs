import { parseArgs } from 'node:util';
import { report } from './failure.mjs';

/** @type {import('node:util').ParseArgsOptionsConfig} */
const HELP = { help: { type: 'boolean', short: 'h', default: false } };

/**
 * Reads the arguments that a program of the project was called with. With `--help` the program explains itself and
 * ends; with an unknown option or a word too many it names that in one line and ends.
 * @param {object} program
 * @param {string} program.usage how it is called, as `npm run backup -- <folder>`
 * @param {string} program.summary what it does, in a sentence
 * @param {Record<string, { type: string, default?: string | boolean, value?: string, says: string }>} [program.options]
 * @param {boolean} [program.takesWords] whether words without an option mean something to it
 * @returns {{ values: Record<string, any>, positionals: string[] }}
 */
export function readArguments({ usage, summary, options = {}, takesWords = false }) {
  const grammar = { options: { ...parsed(options), ...HELP }, allowNegative: true };
  if (parseArgs({ ...grammar, allowPositionals: true, strict: false }).values.help) {
    process.stdout.write(explain({ usage, summary, options }));
    process.exit(0);
  }
  try {
    return parseArgs({ ...grammar, allowPositionals: takesWords });
  } catch (misuse) {
    report(misuse);
    process.exit(1);
  }
}

/** @returns {import('node:util').ParseArgsOptionsConfig} */
const parsed = (options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, default: usual }]) => [
      name,
      usual === undefined ? { type } : { type, default: usual },
    ]),
  );

function explain({ usage, summary, options }) {
  const named = Object.entries(options).map(([name, { value, says, default: usual }]) => ({
    // An option that is on by default is listed in the form that turns it off.
    call: usual === true ? `--no-${name}` : `--${name}${value ? ` ${value}` : ''}`,
    says,
  }));
  const width = Math.max(0, ...named.map(({ call }) => call.length));
  const lines = named.map(({ call, says }) => `  ${call.padEnd(width)}  ${says}\n`).join('');
  return `Usage: ${[usage, ...named.map(({ call }) => `[${call}]`)].join(' ')}\n\n${summary}\n${lines && `\n${lines}`}`;
}
