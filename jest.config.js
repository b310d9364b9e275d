import { existsSync, readFileSync } from 'node:fs';

/** Run by `node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects libs`. */
const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** These look at one centre that runs for all of them, and need no services of their own. */
const browser = {
  globalSetup: '<rootDir>/test/browser/support/centre/global-setup.mjs',
  globalTeardown: '<rootDir>/test/browser/support/centre/global-teardown.mjs',
};

const project = (displayName, ...folders) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: folders
    .filter((folder) => existsSync(new URL(folder, import.meta.url)))
    .map((folder) => `<rootDir>/${folder}`),
  testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
  testEnvironment: 'node',
  // `source` makes the imports of package.json (#kernel, #exams/api) mean the TypeScript, so nothing is built first.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  globalSetup: '<rootDir>/libs/testing/services/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/services/global-teardown.mjs',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, configFile: false }] },
});

export default {
  projects: [
    project('libs', 'libs', 'apps'),
    project('journeys', 'test/journeys'),
    { ...project('faults', 'test/faults'), testPathIgnorePatterns: ['/test/faults/table/'] },
    project('fault-table', 'test/faults/table'),
    { ...project('browser', 'test/browser'), ...browser },
    project('load', 'test/load'),
  ].filter(({ roots }) => roots.length > 0),
};
