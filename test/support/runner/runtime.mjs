import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
let specs = 0;

/**
 * Loads specs for Jest by Node itself, so that packages and libraries are loaded once a process, not once a spec in a
 * realm of its own; a spec of the screens has the modules of the screens to itself, as these keep things (typescript.mjs).
 * What Jest does besides, as mocks of modules, is not there.
 */
class Runtime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    // Node tells by source maps where a failure stands; what Jest has put in its place knows of none here.
    Error.prepareStackTrace = undefined;
    specs += 1;
    return import(`${pathToFileURL(path).href}?spec=${specs}`);
  }

  requireModule(path) {
    return require(path);
  }

  /** The part of Jest that keeps the tests of one spec: it begins anew with each. */
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
