import { query } from '#testing';
import { Trace } from './trace.js';
import { relations, rowsByRelation, type Ask, type Row } from './rows.js';

/** The whole demo as the owner of the database sees it. */
export interface DemoRows {
  readonly ask: Ask;
  readonly all: readonly Row[];
  /** The person with this e-mail address. */
  person(email: string): { readonly id: string; readonly stateCode: string };
  /** What leads to the people of a state. */
  traceOfState(stateCode: string): Trace;
  /** What leads to any trainee but one, or to another state than theirs. */
  traceOfTraineesBut(email: string): Trace;
}

type Person = Readonly<Record<'id' | 'email' | 'state_code' | 'name_ar' | 'name_latin' | 'phone', string>>;

export async function demoRows(adminUrl: string): Promise<DemoRows> {
  const ask: Ask = (sql, parameters) => query(adminUrl, sql, parameters);
  const tables = (await relations(ask)).filter(({ kind }) => kind === 'table');
  const shown = await rowsByRelation(ask, tables);
  const all = [...shown.values()].flat();
  const people = rowsIn<Person>(shown, 'identity.person');
  const roles = rowsIn<{ person_id: string; role: string }>(shown, 'identity.role_assignment');
  const trainees = new Set(roles.filter(({ role }) => role === 'trainee').map((row) => row.person_id));
  const found = (email: string): Person => {
    const person = people.find((one) => one.email === email);
    if (!person) throw new Error(`The demo has no ${email}`);
    return person;
  };
  return {
    ask,
    all,
    person: (email) => ({ id: found(email).id, stateCode: found(email).state_code }),
    traceOfState: (stateCode) => {
      const theirs = people.filter((person) => person.state_code === stateCode);
      return new Trace(all, { ...recognised(theirs, people), ofState: (code) => code === stateCode });
    },
    traceOfTraineesBut: (email) => {
      const { id, state_code: own } = found(email);
      const others = people.filter((person) => trainees.has(person.id) && person.id !== id);
      return new Trace(all, { ...recognised(others, people), ofState: (code) => code !== own });
    },
  };
}

const rowsIn = <Content>(shown: ReadonlyMap<string, readonly Row[]>, table: string): Content[] =>
  (shown.get(table) ?? []).map(({ content }) => content as Content);

function recognised(these: readonly Person[], all: readonly Person[]) {
  const wordsOf = (person: Person) => [person.name_ar, person.name_latin, person.email, person.phone];
  const others = new Set(all.filter((person) => !these.includes(person)).flatMap(wordsOf));
  return {
    people: new Set(these.map(({ id }) => id)),
    words: these.flatMap(wordsOf).filter((word) => !others.has(word)),
  };
}
