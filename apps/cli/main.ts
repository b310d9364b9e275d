import 'reflect-metadata';
import { COMMANDS, isCommand, usage } from './commands/index.js';

const [name = '', ...words] = process.argv.slice(2);

if (!isCommand(name)) {
  process.stderr.write(usage());
  process.exitCode = name === '' || name === 'help' ? 0 : 2;
} else {
  try {
    process.exitCode = await COMMANDS[name].run(words);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
