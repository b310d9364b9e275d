import { loadDemo } from '../demo/load.js';
import { command } from './command.js';

export const demo = command({
  summary: 'load the demo centre into an empty database',
  options: {},
  async work() {
    const loaded = await loadDemo();
    process.stdout.write(
      loaded ? 'The demo centre is loaded.\n' : 'The database holds data already: nothing was loaded.\n',
    );
    return 0;
  },
});
