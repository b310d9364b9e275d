import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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

/** Everything that the screens are made of, so that a running exam survives a reload without a link. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    name: 'المركز الإقليمي للتدريب',
    short_name: 'مركز التدريب',
    lang: 'ar',
    dir: 'rtl',
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#12263a',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  workbox: {
    globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css,woff2}'],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(api|verify|health|metrics|\.well-known)\b/],
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
  },
});

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [leanOperations(), react(), pureLibraries, offline, compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
  },
  server: { proxy: { '/api': api, '/verify': api } },
});
