import { NewPerson } from '#contracts/identity';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { PasswordSetting, PersonEntering } from '#identity';
import { cleanEmail } from '#kernel';
import type { Centre } from '../centre.js';
import { Refusal } from '../refusal.js';
import { initialPassword } from './initial-password.js';

/** A person as the words of a command line give them; nothing is checked yet. */
export interface PersonWords {
  readonly email: string;
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly language: string;
  readonly roles: readonly string[];
  /** Code of a member state; null for the staff of the centre. */
  readonly state: string | null;
}

/** The option by which each field was given, to name it in a refusal. */
const OPTIONS: Readonly<Record<string, string>> = {
  email: '--email',
  'name.ar': '--name-ar',
  'name.latin': '--name-latin',
  language: '--language',
  roles: '--role',
  stateCode: '--state',
};

/**
 * Enters a person in the name of the system, with a generated password. It is returned here and nowhere else: the
 * database keeps its hash, and the audit trail says that the person was entered.
 * @throws Refusal where a field is wrong. @throws DomainError where the address is taken or role and state do not go
 * together.
 */
export async function enterPerson(centre: Centre, words: PersonWords): Promise<{ email: string; password: string }> {
  const password = initialPassword();
  const { roles, ...draft } = checked(words, password);
  const grants = [...new Set(roles)].map((role) => ({ role }));
  const { email } = await centre
    .get(UnitOfWork)
    .runAs(SYSTEM_SCOPE, () => centre.get(PersonEntering).enter({ ...draft, grants }));
  return { email: email ?? words.email, password };
}

/** Gives the person with this address a new password and ends their sessions. @throws Refusal for a stranger. */
export async function renewPassword(centre: Centre, address: string): Promise<{ email: string; password: string }> {
  const password = initialPassword();
  const email = cleanEmail(address);
  const work = centre.get(UnitOfWork);
  await work.runAs(SYSTEM_SCOPE, async () => {
    const person = await work.one<{ id: string }>('select id from identity.person where email = $1', [email]);
    if (!person) throw new Refusal(`Nobody has the e-mail address ${email}.`);
    await centre.get(PasswordSetting).set(person.id, password);
  });
  return { email, password };
}

function checked({ email, nameAr, nameLatin, language, roles, state }: PersonWords, password: string): NewPerson {
  const draft = { email, name: { ar: nameAr, latin: nameLatin }, language, roles, stateCode: state };
  const read = NewPerson.safeParse({ ...draft, password });
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path }) => {
    const field = path.filter((part) => typeof part === 'string').join('.');
    return OPTIONS[field] ?? field;
  });
  throw new Refusal(`Not usable as given: ${[...new Set(wrong)].join(', ')}.`);
}
