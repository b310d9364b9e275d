import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compressed } from './build/compressed.js';
import { early } from './build/early.js';
import { leanOperations } from './build/lean-operations.js';
import { oldBrowsers, oldestBrowsers } from './build/old-browsers.js';
import { stylesOfMantine } from './build/styles-of-mantine.js';

/** What may change on its own is a file of its own, so that a new version of the screens leaves it in the cache. */
const VENDORS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'router', test: /node_modules\/@tanstack\// },
];

/** What every place needs is one file, so is what the catalogue needs, and what others share is in few. */
const OURS = [
  { name: 'frame', tags: ['$initial' as const], test: /\.(tsx?|mjs|js|jsx)$/ },
  { name: 'open', test: /\/src\/features\/catalogue\// },
  {
    name: 'shared',
    minShareCount: 2,
    test: /\.(tsx?|mjs|js|jsx)$/,
    entriesAware: true,
    entriesAwareMergeThreshold: 3_000,
  },
];

/** Our own modules do nothing by being imported, but for the first, so each place has only what it uses of them. */
const PURE = /\/(libs|apps\/web\/src\/\w+)\/.*\.tsx?$/;
const pureModules: Plugin = {
  name: 'pure-modules',
  transform: (_code, path) => (PURE.test(path) ? { moduleSideEffects: false } : null),
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
    // The page that brought it needs its parts too, as the question about answers that wait while somebody signs out.
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
  },
});

/** What is shared is named after all that share it. */
const short = (name: string): string => (name.startsWith('shared~') ? 'shared' : name.replace(/\.\w+$/, ''));

/** Asked by the name that the browser knows, or the centre would take its own pages for another site's. */
const api = { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [leanOperations(), react(), pureModules, stylesOfMantine(), oldBrowsers(), early(), offline, compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: oldestBrowsers(),
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [...VENDORS, ...OURS] },
        chunkFileNames: ({ name }) => `assets/${short(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${short(name)}-[hash][extname]`,
      },
    },
  },
  server: { proxy: { '/api': api, '/verify': api } },
});
