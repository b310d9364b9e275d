import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../../bin/lib/command.mjs';
import { findProgram, installDebianPackage } from '../../bin/lib/debian.mjs';
import { Failure } from '../../bin/lib/failure.mjs';

const LONGEST = 120;
const script = (name) => fileURLToPath(new URL(`wrk/${name}.lua`, import.meta.url));

/** The path of wrk; Debian's package is installed where root may. @throws Failure saying what to install. */
export async function requireWrk() {
  const found = findProgram('wrk') ?? ((await installDebianPackage('wrk')) ? findProgram('wrk') : undefined);
  if (found) return found;
  throw new Failure('The load generator is missing: install wrk (Debian: apt install wrk).');
}

let addresses = 0;

/** An address that nobody else has, as a proxy would name it. */
export const newAddress = () => {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
};

/**
 * A request as it goes over the wire.
 * @param {{ method?: string, path: string, cookie?: string, body?: unknown, headers?: Record<string, string> }} request
 */
export function rawRequest({ method = 'GET', path, cookie, body, headers = {} }) {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(text ? ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

const inFile = (texts) => texts.map((text) => `${Buffer.byteLength(text)}\n${text}`).join('');

/** Runs wrk against one port of this machine; every run ends after a count or after some seconds. */
export class Wrk {
  #program;
  #folder;
  #files = 0;
  #sequence = 100_000_000;

  constructor(program, folder) {
    this.#program = program;
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Sends requests over and over for some seconds, or `count` of them.
   * @param {{ port: number, requests: string[], connections: number, seconds?: number, count?: number }} what
   */
  async send({ port, requests, connections, seconds, count = 0 }) {
    const first = this.#sequence;
    this.#sequence += 1_000_000;
    const file = this.#write(inFile(requests));
    return this.#run('requests', { port, connections, seconds: count > 0 ? LONGEST : seconds }, [file, count, first]);
  }

  /**
   * Sends `count` flows of several steps each.
   * @param {{ port: number, steps: string[], flows: string[], connections: number, count: number, keep: 'id' | 'cookie'
   * }} what
   */
  async flow({ port, steps, flows, connections, count, keep }) {
    const files = [this.#write(inFile(steps)), this.#write(`${flows.join('\n')}\n`)];
    return this.#run('flows', { port, connections, seconds: LONGEST }, [...files, count, keep]);
  }

  #write(text) {
    this.#files += 1;
    const path = join(this.#folder, `requests-${this.#files}`);
    writeFileSync(path, text);
    return path;
  }

  async #run(name, { port, connections, seconds }, settings) {
    const duration = Math.max(1, Math.ceil(seconds));
    const args = ['-t1', `-c${connections}`, `-d${duration}s`, '--timeout', '20s', '--latency', '-s', script(name)];
    const address = `http://127.0.0.1:${port}/`;
    const { output } = await runToEnd(this.#program, [...args, address, '--', ...settings.map(String)], {});
    const line = output.split('\n').find((text) => text.startsWith('RESULT '));
    if (!line) throw new Failure('wrk said nothing of how it went.', { tail: output });
    const result = JSON.parse(line.slice('RESULT '.length));
    if (result.refused + result.failed > 0) {
      throw new Failure(`Under load ${result.refused} were refused and ${result.failed} failed: ${result.why}`);
    }
    return { ...result, perSecond: result.operations / result.seconds };
  }
}
