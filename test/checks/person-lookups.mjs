/**
 * Reports statements that look records up by one id of a person, though an officer who was entered twice has several:
 * `identity.same_person` and `identity.own_ids` give them all. Statements meaning one record alone are reviewed below.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { inProject } from '../../bin/lib/project.mjs';

/** A column of a person that is compared with a parameter, a person of a function, or the caller. */
const LOOKUP =
  /\bperson_id\s*=\s*(?:\$\w+|\$\{\w+\}|\(select app\.person_id\(\)\)|app\.person_id\(\)|person\b(?![._])|me\b|marker\b)/g;

/** Places where one record alone is meant, with the reason. */
const REVIEWED = {
  'http/idempotency/idempotency-keys.ts': 'requests are of the account that sends them',
  'http/sql/policies/idempotency_key.own.sql': 'requests are of the account that sends them',
  'notifications/mail-choices.repository.ts': 'an account says which mails it wants',
  'notifications/mails.list.ts': 'mails went to the address of one account',
  'notifications/sql/policies/mail.read.sql': 'mails went to the address of one account',
  'notifications/sql/policies/mail_choice.own.sql': 'an account says which mails it wants',
  'storage/sql/policies/file.enter.sql': 'a photograph is of one record',
  'storage/sql/policies/file.read.sql': 'a photograph is of one record',
  'storage/sql/policies/file.remove.sql': 'a photograph is of one record',
  'exams/sittings.repository.ts': 'it only says which of several comes first',
  'exams/sql/functions/begin_attempt.sql': 'it only says which of several comes first',
};

const files = readdirSync(inProject('libs'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|sql)$/.test(path) && !/\.spec\.ts$|\/testing\/|^(identity|testing)\//.test(path));

const found = files.flatMap((path) => {
  const text = readFileSync(inProject('libs', path), 'utf8').replaceAll(/^\s*(--|\*|\/\/).*$/gm, '');
  return [...text.matchAll(LOOKUP)].map(([lookup]) => ({ path, lookup }));
});
const wrong = [
  ...found
    .filter(({ path }) => !(path in REVIEWED))
    .map(({ path, lookup }) => `libs/${path} looks up by one id of a person (${lookup}): use identity.same_person`),
  ...Object.keys(REVIEWED)
    .filter((path) => !found.some((one) => one.path === path))
    .map((path) => `libs/${path} looks nothing up by a person: take it off the list of test/checks/person-lookups.mjs`),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
