import { parseArgs } from 'node:util';
import { withCentre } from '../centre.js';
import { answersTo } from '../people/answers.js';
import { renewPassword } from '../people/enter.js';
import type { Command } from './command.js';

export const password: Command = {
  summary: 'give a person another password (--email), print it and end their sessions',
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: { email: { type: 'string' } } });
    const [email = ''] = await answersTo([{ option: '--email', question: 'E-mail address', given: values.email }]);
    const renewed = await withCentre((centre) => renewPassword(centre, email));
    process.stdout.write(`For: ${renewed.email}\nPassword, shown this once: ${renewed.password}\n`);
    return 0;
  },
};
