import type { MigrationClass } from '#database';
import { Foundation1763000000000 } from './1763000000000-foundation.js';

/** Every migration, in the order in which they run. */
export const migrations: readonly MigrationClass[] = [Foundation1763000000000];
