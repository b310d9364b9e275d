import { join, resolve } from 'node:path';
import { FileKeyRing, KEY_NAMES } from '#keys';
import { command } from './command.js';

/** Needs no setting but DATA_DIR, so that keys can be made before there is a database. */
export const keys = command({
  summary: 'make the keys that are missing in DATA_DIR/keys, and name the public key of each that signs',
  options: {},
  async work() {
    const ring = new FileKeyRing(join(resolve(process.env['DATA_DIR'] || '.data'), 'keys'));
    for (const name of KEY_NAMES) {
      const { publicKeyMultibase } = await ring.signer(name);
      process.stdout.write(`${name.padEnd(10)}${publicKeyMultibase}\n`);
    }
    await ring.mac('keys', '');
    await ring.seal('keys', '');
    await ring.blindIndex('keys', '');
    return 0;
  },
});
