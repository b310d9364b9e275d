import { isJudge, type Caller, type Role } from '#kernel';
import { waitingRows } from './counts.js';
import type { Import } from './import.entity.js';
import { mayBecome, takesMending } from './import.states.js';

const READS_ALL: readonly Role[] = ['registrar', 'auditor'];

/** Lists name people, so nobody who judges reads them. */
export const mayReadImport = (caller: Caller, { stateCode }: Pick<Import, 'stateCode'>): boolean =>
  !isJudge(caller.roles) && (caller.roles.some((role) => READS_ALL.includes(role)) || isOwn(caller, stateCode));

const isOwn = ({ roles, stateCode: own }: Caller, stateCode: string | null): boolean =>
  roles.includes('state-admin') && stateCode !== null && stateCode === own;

/** An administrator brings in lists of their state, a registrar those of any state or of the centre. */
export const mayBringIn = (caller: Caller, stateCode: string | null): boolean =>
  !isJudge(caller.roles) && (caller.roles.includes('registrar') || isOwn(caller, stateCode));

type Facts = Pick<Import, 'status' | 'stateCode' | 'counts' | 'rowsGoneAt'>;
type Predicate = (found: Facts) => boolean;

const OPEN: Readonly<Record<string, Predicate>> = {
  'imports.map-columns': ({ status }) => status === 'mapping' || status === 'checked',
  'imports.mend-import-row': ({ status }) => takesMending(status),
  'imports.run-import': ({ status, counts }) => mayBecome(status, 'running') && waitingRows(counts) > 0,
  'imports.cancel-import': ({ status }) => mayBecome(status, 'cancelled') || mayBecome(status, 'stopped'),
  'imports.undo-import': ({ status, counts }) =>
    mayBecome(status, 'undoing') && (counts.entered ?? 0) + (counts.changed ?? 0) > 0,
};

/** The operations that are open to `caller` on the import; the screen shows only these. Without rows there are none. */
export const allowedOn = (caller: Caller, found: Facts): string[] =>
  found.rowsGoneAt === null && mayBringIn(caller, found.stateCode)
    ? Object.entries(OPEN).flatMap(([operation, isOpen]) => (isOpen(found) ? [operation] : []))
    : [];
