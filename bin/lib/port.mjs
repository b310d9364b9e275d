import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * It is below the ports that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): any of these
 * could be taken by a connection after the port was found free here and before its program listens on it.
 */
const LOWEST = 15_000;
const HIGHEST = 32_000;
const TRIES = 100;

/** A port that nothing listens on, by default of the loopback address. */
export async function freePort(host = '127.0.0.1') {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await tryListening(randomInt(LOWEST, HIGHEST), host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Failure(`No port from ${LOWEST} to ${HIGHEST} of ${host} is free.`);
}

/**
 * The port to serve on: the one that is asked for, if it can be had, or any free one for 0.
 * @throws Failure naming what to change.
 */
export async function servingPort(asked, host) {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Failure(`PORT is "${asked}": a number from 0 to 65535 is expected.`);
  }
  try {
    return await (port === 0 ? freePort(host) : tryListening(port, host));
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new Failure(`Port ${port} on ${host} is taken: end what uses it, or set PORT to another.`);
    if (error.code === 'EACCES')
      throw new Failure(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
    throw new Failure(`HOST is "${host}": this machine has no such address (${error.code}).`);
  }
}

function tryListening(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(given));
    });
  });
}
