import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { adminUrl } from '../admin-url.js';
import { Facts, missingFrom } from '../backup/facts.js';
import { withCopy } from '../backup/reading.js';
import { command } from './command.js';

/** The manifest of a backup holds facts among other things. */
const WithFacts = z.object({ facts: Facts });

export const facts = command({
  summary: 'count what is kept, and print it unless an option says otherwise',
  options: {
    write: { type: 'string', value: 'FILE', says: 'writes what was counted there' },
    against: { type: 'string', value: 'FILE', says: 'holds what is kept against what was counted then' },
  },
  work: (values) =>
    withCopy(adminUrl(), async (copy) => {
      if (values.write !== undefined) {
        await writeFile(values.write, JSON.stringify({ facts: copy.facts }), { mode: 0o600 });
        return 0;
      }
      if (values.against === undefined) {
        process.stdout.write(`${JSON.stringify(copy.facts, null, 2)}\n`);
        return 0;
      }
      const then = WithFacts.parse(JSON.parse(await readFile(values.against, 'utf8')));
      const missing = await missingFrom(copy, then.facts);
      process.stdout.write(missing.length > 0 ? `${missing.join('\n')}\n` : `${summary(copy.facts)}\n`);
      return missing.length > 0 ? 1 : 0;
    }),
});

function summary({ tables, audit, log }: Facts): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  const entries = audit.reduce((sum, { sequence }) => sum + sequence, 0);
  return `${rows} rows in ${Object.keys(tables).length} tables, ${entries} entries of the audit trail, ${log.size} leaves of the log`;
}
