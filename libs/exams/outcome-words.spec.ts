import { query, testDatabase } from '#testing';
import { START_OUTCOMES } from './attempts.repository.js';
import { SAVE_OUTCOMES } from './domain/saves.js';

/** The words that `part` of the text of a function has behind `then`, `else` or the key of the outcome. */
const wordsOf = (text: string, part: RegExp): string[] => {
  const [said = ''] = part.exec(text) ?? [];
  return [...said.matchAll(/(?:then|else|'outcome',) '([a-z-]+)'/g)].map(([, word = '']) => word).sort();
};

describe('The words by which the database says what came of it', () => {
  const database = testDatabase();
  const textOf = async (name: string): Promise<string> => {
    const sql = 'select pg_get_functiondef($1::regproc) as text';
    const [row] = await query<{ text: string }>(database.adminUrl, sql, [name]);
    return row?.text ?? '';
  };

  it('are those of a save', async () => {
    const said = wordsOf(await textOf('exams.save_responses'), /case\s+when r\.person_id is null[^]*?end as outcome/);
    expect(said).toEqual([...SAVE_OUTCOMES].sort());
  });

  it('are those of a start', async () => {
    const said = wordsOf(await textOf('exams.begin_attempt'), /[^]*/);
    // The one that closes the function is said by `case`, whose words stand behind `then` and `else`.
    expect(said).toEqual([...START_OUTCOMES.started, ...START_OUTCOMES.refused].sort());
  });
});
