import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

const PATIENCE = 3000;

/**
 * Asks a Redis whether it serves the one who signs in by this URL. `?path=/…/redis.sock` names a socket, as ioredis has it.
 * @returns {Promise<string | undefined>} undefined when it does, else what it said or why there was no answer.
 */
export function refusalOfRedis(url) {
  const { hostname, port, username, password, protocol, searchParams } = new URL(url);
  /** @type {(options: import('node:tls').ConnectionOptions) => import('node:net').Socket} */
  const connect = protocol === 'rediss:' ? connectTls : connectPlain;
  const host = hostname.replace(/^\[|\]$/g, '');
  const path = searchParams.get('path');
  return new Promise((resolve) => {
    const socket = connect(path ? { path } : { host, port: Number(port || 6379), servername: host });
    const answer = (refusal) => {
      socket.destroy();
      resolve(refusal);
    };
    let received = '';
    socket.setTimeout(PATIENCE, () => answer('no answer'));
    socket.on('error', (/** @type {NodeJS.ErrnoException} */ error) => answer(error.code ?? error.message));
    socket.on('close', () => answer('the connection was closed'));
    socket.on('data', (chunk) => {
      received += chunk;
      if (received.includes('+PONG')) answer(undefined);
      else if (received.includes('-')) answer(received.slice(received.indexOf('-') + 1).split('\r\n')[0]);
    });
    const credentials = [username, password].filter(Boolean).map((part) => decodeURIComponent(part));
    if (password) socket.write(command('AUTH', ...credentials));
    socket.write(command('PING'));
  });
}

const command = (...words) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
