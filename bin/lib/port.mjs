import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** A port of the loopback address that nothing listens on. */
export const freePort = () => tryListening(0, '127.0.0.1');

/**
 * The port to serve on: the one asked for if it can be had, or for 0 one that the system gives.
 * @throws Failure naming what to change.
 */
export async function servingPort(asked, host) {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Failure(`PORT is "${asked}": a number from 0 to 65535 is expected.`);
  }
  try {
    return await tryListening(port, host);
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
      const given = server.address().port;
      server.close(() => resolve(given));
    });
  });
}
