import 'reflect-metadata';
import { COMMANDS, isCommand, usage } from './commands/index.js';
import { REFUSED, refusalOf } from './refusal.js';

const [name = '', ...words] = process.argv.slice(2);

if (!isCommand(name)) {
  process.stderr.write(usage());
  process.exitCode = name === '' || name === 'help' ? 0 : 2;
} else {
  try {
    process.exitCode = await COMMANDS[name].run(words);
  } catch (error) {
    const refusal = refusalOf(error);
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${refusal ?? `${name}: ${message}`}\n`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = refusal === null ? 1 : REFUSED;
  }
}
