import { adminUrl } from '../admin-url.js';
import { loadDemo } from '../demo/load.js';
import { forward } from './migrate.js';
import type { Command } from './command.js';

export const prepare: Command = {
  summary: 'migrate, and load the demo centre unless DEMO=0',
  async run() {
    await forward(adminUrl());
    if (process.env['DEMO'] !== '0') await loadDemo();
    return 0;
  },
};
