import { loadDemo } from '../demo/load.js';
import type { Command } from './command.js';

export const demo: Command = {
  summary: 'load the demo centre into an empty database',
  async run() {
    const loaded = await loadDemo();
    process.stdout.write(
      loaded ? 'The demo centre is loaded.\n' : 'The database holds data already: nothing was loaded.\n',
    );
    return 0;
  },
};
