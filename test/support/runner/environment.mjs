/** Globals in which packages keep what they know, such as entities: they are loaded once and need it from then on. */
const OF_PACKAGES = /^(?:__|typeorm|Swagger)/;
/** The key under which Jest keeps the listeners to the tests of one spec. */
const HEARERS = Symbol.for('EVENT_HANDLERS');

/** The environment of a spec of Jest without a realm of its own: it runs beside what the process has loaded already. */
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

  /** Takes away, for the next spec, what a spec or Jest put in place of the globals of the process. */
  teardown() {
    const names = new Set([...Object.getOwnPropertyNames(globalThis), ...Object.keys(this.#globals), HEARERS]);
    for (const name of names) putBack(name, this.#globals[name]);
    process.exit = this.#exit;
    for (const name of Object.keys(process.env)) if (!(name in this.#settings)) delete process.env[name];
    Object.assign(process.env, this.#settings);
    return Promise.resolve();
  }

  /** Jest asks whether there is a context of the VM. */
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
