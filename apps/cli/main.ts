import 'reflect-metadata';
import { Misuse } from './commands/command.js';
import { asksForHelp, explain, overview } from './commands/explanation.js';
import { COMMANDS, isCommand } from './commands/index.js';
import { REFUSED, refusalOf } from './refusal.js';

const MISUSED = 2;
const [name = '', ...words] = process.argv.slice(2);

if (isCommand(name)) process.exitCode = asksForHelp(words) ? tell(explain(name, COMMANDS[name])) : await run(name);
else if (['', 'help', '--help', '-h'].includes(name)) process.exitCode = tell(overview(COMMANDS));
else process.exitCode = complain(`There is no command "${name}".\n\n${overview(COMMANDS).trimEnd()}`, MISUSED);

/** @returns the exit code of the command, or that of the failure that kept it from its work. */
async function run(command: keyof typeof COMMANDS): Promise<number> {
  try {
    return await COMMANDS[command].run(words);
  } catch (error) {
    if (error instanceof Misuse) {
      return complain(`${command}: ${error.message}.\n\n${explain(command, COMMANDS[command]).trimEnd()}`, MISUSED);
    }
    if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    const refusal = refusalOf(error);
    if (refusal !== null) return complain(refusal, REFUSED);
    return complain(`${command}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

function tell(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
