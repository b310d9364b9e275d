import { ImportRefused } from './imports.errors.js';

/**
 * uploading: its file is on its way. reading: the worker reads the file. mapping: a person says what its columns are.
 * checking: the worker checks its rows against existing records. checked: a person sees what would happen.
 * running, undoing: the worker does it. stopped: a person stopped it between two portions of rows.
 */
export type ImportStatus =
  | 'uploading'
  | 'reading'
  | 'unreadable'
  | 'mapping'
  | 'checking'
  | 'checked'
  | 'running'
  | 'stopped'
  | 'done'
  | 'undoing'
  | 'undone'
  | 'cancelled';

export const IMPORT_TRANSITIONS: Readonly<Record<ImportStatus, readonly ImportStatus[]>> = {
  uploading: ['reading', 'cancelled'],
  reading: ['mapping', 'unreadable', 'cancelled'],
  unreadable: [],
  mapping: ['checking', 'cancelled'],
  checking: ['checked', 'mapping', 'cancelled'],
  checked: ['checking', 'running', 'cancelled'],
  running: ['done', 'stopped'],
  stopped: ['running', 'undoing'],
  done: ['running', 'undoing'],
  undoing: ['undone'],
  undone: [],
  cancelled: [],
};

export const mayBecome = (from: ImportStatus, to: ImportStatus): boolean => IMPORT_TRANSITIONS[from].includes(to);

/** @throws ImportRefused where the step is not open. */
export function assertImportMay(from: ImportStatus, to: ImportStatus): void {
  if (!mayBecome(from, to)) throw new ImportRefused('transition-refused');
}

/** Whether the worker has something to do in this step. */
export const isAtWork = (status: ImportStatus): boolean =>
  ['reading', 'checking', 'running', 'undoing'].includes(status);

/** Whether rows may be mended: only while nothing goes over them. */
export const takesMending = (status: ImportStatus): boolean => ['checked', 'stopped', 'done'].includes(status);
