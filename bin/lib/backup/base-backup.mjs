import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { Failure } from '../failure.mjs';

const MEGABYTE = 1024;
/**
 * What each message of the copy carries, by its first byte (PostgreSQL: Streaming Replication Protocol, BASE_BACKUP).
 */
const ARCHIVE = 'n'.charCodeAt(0);
const DATA = 'd'.charCodeAt(0);

/**
 * Copies a whole database server while it serves, over PostgreSQL's own replication protocol, into one tar file.
 * Unpacked, it starts as the server was at the end of the copy, as it includes the write-ahead log.
 * @param {string} adminUrl signs in with the right of replication
 * @param {string} path of the tar file
 * @param {{ maxRate?: number }} [options] megabytes a second at most
 * @returns {Promise<{ major: number, systemId: string, startLsn: string, endLsn: string, size: number, sha256: string
 * }>}
 * @throws Failure in one line where the server refuses to be copied.
 */
export async function copyDatabase(adminUrl, path, { maxRate } = {}) {
  const { default: pg } = await import('pg');
  /** @type {import('pg').ClientConfig & { replication: string }} */
  const settings = {
    connectionString: adminUrl,
    replication: 'database',
    application_name: 'rtc-backup',
    connectionTimeoutMillis: 10_000,
  };
  const client = new pg.Client(settings);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const server = await identify(client);
    // The server keeps all of its log from now until this connection ends, however long the copy takes.
    await client.query(`CREATE_REPLICATION_SLOT rtc_backup_${process.pid} TEMPORARY PHYSICAL (RESERVE_WAL)`);
    return { ...server, ...(await stream(client, path, maxRate)) };
  } catch (error) {
    throw explained(error, adminUrl);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function identify(client) {
  const { rows: spaces } = await client.query(
    `select spcname from pg_tablespace where spcname not in ('pg_default', 'pg_global')`,
  );
  if (spaces.length > 0)
    throw new Failure(
      `The database server keeps data in other places (tablespace ${spaces[0].spcname}): copy it with pg_basebackup, and files and keys with --without-database.`,
    );
  const { rows: versions } = await client.query('show server_version_num');
  const { rows: systems } = await client.query('IDENTIFY_SYSTEM');
  return { major: Math.floor(Number(versions[0].server_version_num) / 10_000), systemId: systems[0].systemid };
}

function stream(client, path, maxRate) {
  const rate = maxRate === undefined ? '' : `, MAX_RATE ${Math.round(maxRate * MEGABYTE)}`;
  const command = `BASE_BACKUP (LABEL 'rtc', CHECKPOINT 'fast', WAL true, MANIFEST 'no'${rate})`;
  return new Promise((resolve, reject) => client.query(new ArchiveReader(command, path, { resolve, reject })));
}

/** Reads what the server sends as the driver hands it over; each piece is written before the next is read. */
class ArchiveReader {
  #digest = createHash('sha256');
  #size = 0;
  #positions = [];
  #settled = false;

  constructor(command, path, { resolve, reject }) {
    this.command = command;
    this.resolve = resolve;
    this.reject = reject;
    this.file = openSync(path, 'wx', 0o600);
  }

  submit(connection) {
    connection.query(this.command);
  }

  handleRowDescription({ fields }) {
    this.isPosition = fields[0].name === 'recptr';
  }

  handleDataRow({ fields }) {
    if (this.isPosition) this.#positions.push(String(fields[0]));
  }

  handleCopyData({ chunk }, connection) {
    if (this.#settled) return;
    try {
      if (chunk[0] === DATA) this.#write(chunk.subarray(1));
      else if (chunk[0] === ARCHIVE && this.#size > 0) throw new Failure('The database sends more than one archive.');
    } catch (error) {
      this.#fail(error);
      connection.stream.destroy();
    }
  }

  handleCommandComplete() {}

  handleError(error) {
    this.#fail(error);
  }

  handleReadyForQuery() {
    if (this.#settled) return;
    this.#settled = true;
    fsyncSync(this.file);
    closeSync(this.file);
    const [startLsn, endLsn] = this.#positions;
    this.resolve({ startLsn, endLsn, size: this.#size, sha256: this.#digest.digest('hex') });
  }

  #write(bytes) {
    this.#digest.update(bytes);
    this.#size += bytes.length;
    for (let from = 0; from < bytes.length;) from += writeSync(this.file, bytes, from);
  }

  #fail(error) {
    if (this.#settled) return;
    this.#settled = true;
    closeSync(this.file);
    this.reject(error);
  }
}

function explained(error, adminUrl) {
  const { username, host } = new URL(adminUrl);
  if (error.code === '42501' || error.code === '28000')
    return new Failure(
      `The server at ${host} does not let "${username}" copy it: give that role REPLICATION; where the server is managed, use its point-in-time recovery and --without-database here (docs/operations.md).`,
    );
  if (error instanceof Failure || error.code === 'ENOSPC') return error;
  return new Failure(`The copy of the database at ${host} broke off: ${error.message}.`, { cause: error });
}
