import { adminUrl } from '../admin-url.js';
import { withCentre } from '../centre.js';
import { loadDemoInto } from '../demo/load.js';
import { keepNames } from './names.js';
import { forward } from './migrate.js';
import { command } from './command.js';

export const prepare = command({
  summary: 'migrate, load the demo centre unless DEMO=0, and make the keys that names are found by',
  options: {},
  async work() {
    await forward(adminUrl());
    await withCentre(async (centre) => {
      if (process.env['DEMO'] !== '0') await loadDemoInto(centre);
      await keepNames(centre);
    });
    return 0;
  },
});
