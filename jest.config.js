import { existsSync } from 'node:fs';

// Run by `node --conditions=source --import ./test/support/runner/typescript.mjs node_modules/jest/bin/jest.js`, and
// `--selectProjects libs` behind that.

/** These look at one centre that runs for all of a project, and need no services of their own. */
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
  // Node loads the specs itself, and what they need once a process.
  runtime: '<rootDir>/test/support/runner/runtime.mjs',
  testEnvironment: '<rootDir>/test/support/runner/environment.mjs',
  globalSetup: '<rootDir>/libs/testing/services/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/services/global-teardown.mjs',
  transform: {},
});

export default {
  // How long a test may take before it counts as hung, in milliseconds: nothing is said by it of how fast anything is.
  testTimeout: 20_000,
  projects: [
    project('libs', 'libs', 'apps'),
    project('statements', 'test/statements'),
    project('journeys', 'test/journeys'),
    { ...project('faults', 'test/faults'), testPathIgnorePatterns: ['/test/faults/table/'] },
    project('fault-table', 'test/faults/table'),
    { ...project('browser', 'test/browser'), ...browser, testPathIgnorePatterns: ['/test/browser/screens/'] },
    { ...project('screens', 'test/browser/screens'), ...browser },
    project('load', 'test/load'),
  ].filter(({ roots }) => roots.length > 0),
};
