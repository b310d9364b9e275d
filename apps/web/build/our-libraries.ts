import { fileURLToPath } from 'node:url';

/** Read from their sources: what the server is built of may not be there yet. */
export const OUR_LIBRARIES = [
  { find: /^#(.+)$/, replacement: fileURLToPath(new URL('../../../libs/$1/index.ts', import.meta.url)) },
];
