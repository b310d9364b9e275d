/** Keeps a PostgreSQL whose clock is that of the environment, until whoever started this process is gone. */
import { DataDirectory } from '../../../bin/lib/data-directory.mjs';
import { PostgresCluster } from '../../../bin/lib/postgres-cluster.mjs';
import { embeddedPostgres } from '../../../bin/lib/postgres.mjs';

const [path, clock] = process.argv.slice(2);
const { get: usual } = Object.getOwnPropertyDescriptor(PostgresCluster.prototype, 'spawnOptions');
Object.defineProperty(PostgresCluster.prototype, 'spawnOptions', {
  get() {
    const options = usual.call(this);
    return { ...options, env: { ...options.env, ...JSON.parse(clock) } };
  },
});

const data = new DataDirectory(path);
await data.claim();
const postgres = await embeddedPostgres(data);
process.on('disconnect', async () => {
  await postgres.service.stop();
  data.release();
  process.exit(0);
});
await postgres.service.start({ onGivenUp: (failure) => process.stderr.write(`${failure.message}\n`) });
await postgres.prepare();
process.send({ DATABASE_URL: postgres.url, DATABASE_ADMIN_URL: postgres.adminUrl });
