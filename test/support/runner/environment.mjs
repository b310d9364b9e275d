/** Where packages keep what they know, as of entities and schemas: they are loaded once, and know it from then on. */
const OF_PACKAGES = /^(?:__|typeorm|Swagger)/;
/** Under these, Jest has those who hear of the tests of one spec. */
const HEARERS = Symbol.for('EVENT_HANDLERS');

/** Where a spec of Jest runs without a realm of its own: beside what the process has loaded already. */
export default class Environment {
  global = globalThis;
  fakeTimers = null;
  fakeTimersModern = null;
  moduleMocker = null;
  /** @type {Record<PropertyKey, PropertyDescriptor>} */
  #globals = Object.getOwnPropertyDescriptors(globalThis);
  #exit = process.exit;
  #settings = { ...process.env };

  setup() {
    return Promise.resolve();
  }

  /** What a spec, or Jest for it, put in place of what the process has is taken away for the next one. */
  teardown() {
    const names = new Set([...Object.getOwnPropertyNames(globalThis), ...Object.keys(this.#globals), HEARERS]);
    for (const name of names) putBack(name, this.#globals[name]);
    process.exit = this.#exit;
    for (const name of Object.keys(process.env)) if (!(name in this.#settings)) delete process.env[name];
    Object.assign(process.env, this.#settings);
    return Promise.resolve();
  }

  /** Jest asks whether there is one. */
  getVmContext() {
    return null;
  }

  exportConditions() {
    return [];
  }
}

function putBack(name, before) {
  const now = Object.getOwnPropertyDescriptor(globalThis, name);
  if (before && (now?.value !== before.value || now?.get !== before.get)) {
    Object.defineProperty(globalThis, name, before);
  } else if (!before && (name === HEARERS || !OF_PACKAGES.test(name))) Reflect.deleteProperty(globalThis, name);
}
