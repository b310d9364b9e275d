import { withCentre } from '../centre.js';
import { answersTo } from '../people/answers.js';
import { enterPerson } from '../people/enter.js';
import { command } from './command.js';

const OPTIONS = {
  email: { type: 'string', value: 'ADDRESS', says: 'e-mail address, which is also the sign-in' },
  'name-ar': { type: 'string', value: 'NAME', says: 'name in Arabic letters' },
  'name-latin': { type: 'string', value: 'NAME', says: 'name in Latin letters, as in the passport' },
  language: { type: 'string', value: 'CODE', says: 'language that the person reads: ar, fr or en' },
  role: {
    type: 'string',
    multiple: true,
    value: 'ROLE',
    says: 'registrar if left out; give it again for a second role',
  },
  state: { type: 'string', value: 'CODE', says: 'member state of a state-admin or a trainee, as ma' },
} as const;

export const person = command({
  summary: 'enter a person and print a first password; what is left out is asked for',
  options: OPTIONS,
  async work(values) {
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
});
