import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressed } from './build/compressed.js';
import { leanOperations } from './build/lean-operations.js';

/** What may change on its own is a file of its own, so that a new version of the screens leaves it in the cache. */
const VENDORS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'mantine', test: /node_modules\/(@mantine|@floating-ui|clsx|react-remove-scroll)[/-]/ },
  { name: 'router', test: /node_modules\/@tanstack\// },
  { name: 'texts', test: /node_modules\/(i18next|react-i18next)\// },
];

/** Our own libraries do nothing by being imported, so what is not used of them is left out. */
const pureLibraries: Plugin = {
  name: 'pure-libraries',
  transform: (_code, path) => (path.includes('/libs/') ? { moduleSideEffects: false } : null),
};

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [leanOperations(), react(), pureLibraries, compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
  },
  server: { proxy: { '/api': api, '/verify': api } },
});
