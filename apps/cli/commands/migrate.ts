import { migrateBack, migrateForward, unknownMigrations } from '#database';
import { migrations } from '../../../migrations/index.js';
import { adminUrl } from '../admin-url.js';
import { Refusal } from '../refusal.js';
import { command } from './command.js';

export const migrate = command({
  summary: 'bring the database to this version',
  options: { back: { type: 'boolean', says: 'takes every migration back, and all data with it' } },
  async work({ back = false }) {
    const url = adminUrl();
    if (back) {
      await migrateBack(url);
      return 0;
    }
    await forward(url);
    return 0;
  },
});

/** @throws Refusal where the database is of a newer version than this program. */
export async function forward(url: string): Promise<void> {
  const unknown = await unknownMigrations(url, migrations);
  if (unknown.length > 0) {
    throw new Refusal(
      `The data is of a newer version of the centre (it knows ${unknown.join(', ')}); start that version.`,
    );
  }
  const ran = await migrateForward(url, migrations);
  if (ran.length > 0) process.stdout.write(`Migrated: ${ran.join(', ')}\n`);
}
