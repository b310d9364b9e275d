/**
 * Keeps the PostgreSQL and the Redis of one run of the tests: started when first asked for over HTTP, ended, with
 * their data, when whoever started this process is gone, however it went.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands } from '../../../bin/lib/command.mjs';
import { DataDirectory } from '../../../bin/lib/data-directory.mjs';
import { embeddedPostgres } from '../../../bin/lib/postgres.mjs';
import { localRedis } from '../../../bin/lib/redis.mjs';
import { leave } from '../../../bin/lib/stopping.mjs';

const path = join(tmpdir(), `rtc-test-${randomBytes(6).toString('hex')}`);
const data = new DataDirectory(path);
const services = [];

async function start(service) {
  services.push(service);
  await service.start({ onGivenUp: (failure) => process.stderr.write(`${failure.message}\n`) });
}

const starts = {
  '/postgres': async () => {
    const postgres = await embeddedPostgres(data, { durable: false });
    await start(postgres.service);
    await postgres.prepare();
    return postgres.adminUrl;
  },
  '/redis': async () => {
    const redis = await localRedis(data);
    await start(redis.service);
    return redis.url;
  },
};
const started = new Map();

/** The address of a service; callers that ask while it starts wait with the first. */
function addressOf(name) {
  const address = started.get(name) ?? starts[name]();
  started.set(name, address);
  return address;
}

async function stop() {
  await endCommands();
  await Promise.all(services.map((service) => service.stop()));
  rmSync(path, { recursive: true, force: true });
}

const server = createServer((request, response) => {
  // Otherwise the next caller would write into a connection that has just been closed for standing idle.
  response.setHeader('connection', 'close');
  addressOf(request.url).then(
    (address) => response.end(address),
    (failure) => response.writeHead(500).end(failure.tail ? `${failure.message}\n${failure.tail}` : failure.message),
  );
});

process.on('disconnect', () => void leave({ stop, code: 0 }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave({ stop, code: 0 }));
await data.claim();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
process.send({ url: `http://127.0.0.1:${port}` });
