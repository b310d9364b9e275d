import { fileURLToPath } from 'node:url';

/** These are read from their sources, as the built files that the server uses may not be there yet. */
export const OUR_LIBRARIES = [
  { find: /^#(.+)$/, replacement: fileURLToPath(new URL('../../../libs/$1/index.ts', import.meta.url)) },
];
