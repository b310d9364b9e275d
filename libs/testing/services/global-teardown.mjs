import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Jest's globalTeardown: ends what the setup began; on servers that are not its own it drops what the run made. */
export default async function tearDown() {
  rmSync(join(tmpdir(), `rtc-demo-${process.env.TEST_RUN}`), { recursive: true, force: true });
  const servicesProcess = globalThis.testServices;
  if (servicesProcess) {
    servicesProcess.disconnect();
    await once(servicesProcess, 'exit');
  } else {
    await dropMade(process.env.TEST_DATABASE_ADMIN_URL, `rtc_test_${process.env.TEST_RUN}`);
  }
}

async function dropMade(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [name]);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
    await client.query(`drop role if exists ${name}`);
  } finally {
    await client.end();
  }
}
