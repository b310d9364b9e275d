import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
let specs = 0;

/**
 * Has Node itself load specs for Jest, so that packages and libraries are loaded once a process, not once a spec in a
 * realm of its own. A spec of the screens has its own modules of the screens, as these keep state (typescript.mjs).
 * Other things that Jest does, such as mocks of modules, are missing.
 */
class Runtime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    // Node finds the place of a failure by source maps; what Jest puts in its place knows none here.
    Error.prepareStackTrace = undefined;
    specs += 1;
    return import(`${pathToFileURL(path).href}?spec=${specs}`);
  }

  requireModule(path) {
    return require(path);
  }

  /** Loads the part of Jest that keeps the tests of one spec anew for each spec. */
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  }

  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  getAllV8CoverageInfoCopy() {
    return [];
  }

  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}

export { Runtime as 'module.exports' };
