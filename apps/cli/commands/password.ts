import { withCentre } from '../centre.js';
import { answersTo } from '../people/answers.js';
import { renewPassword } from '../people/enter.js';
import { command } from './command.js';

export const password = command({
  summary: 'give a person another password, print it and end their sessions; what is left out is asked for',
  options: { email: { type: 'string', value: 'ADDRESS', says: 'whose' } },
  async work({ email: given }) {
    const [email = ''] = await answersTo([{ option: '--email', question: 'E-mail address', given }]);
    const renewed = await withCentre((centre) => renewPassword(centre, email));
    process.stdout.write(`For: ${renewed.email}\nPassword, shown this once: ${renewed.password}\n`);
    return 0;
  },
});
