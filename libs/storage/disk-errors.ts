const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** The code of an error of the file system; empty for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

export const isNoRoom = (error: unknown): boolean => NO_ROOM.has(codeOf(error));
