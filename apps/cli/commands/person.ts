import { parseArgs } from 'node:util';
import { withCentre } from '../centre.js';
import { answersTo } from '../people/answers.js';
import { enterPerson } from '../people/enter.js';
import type { Command } from './command.js';

const OPTIONS = {
  email: { type: 'string' },
  'name-ar': { type: 'string' },
  'name-latin': { type: 'string' },
  language: { type: 'string' },
  role: { type: 'string', multiple: true },
  state: { type: 'string' },
} as const;

export const person: Command = {
  summary: 'enter a person, a registrar unless --role says otherwise, and print a first password',
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: OPTIONS });
    const [email = '', nameAr = '', nameLatin = '', language = ''] = await answersTo([
      { option: '--email', question: 'E-mail address', given: values.email },
      { option: '--name-ar', question: 'Name in Arabic letters', given: values['name-ar'] },
      { option: '--name-latin', question: 'Name in Latin letters, as in the passport', given: values['name-latin'] },
      { option: '--language', question: 'Language (ar, fr or en)', given: values.language },
    ]);
    const asked = {
      email,
      nameAr,
      nameLatin,
      language,
      roles: values.role ?? ['registrar'],
      state: values.state ?? null,
    };
    const entered = await withCentre((centre) => enterPerson(centre, asked));
    process.stdout.write(`Entered: ${entered.email}\nPassword, shown this once: ${entered.password}\n`);
    return 0;
  },
};
