import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { csvRow } from '../../../dist/libs/i18n/index.js';
import { workbookOf } from '../../../dist/libs/imports/writing/workbook.js';
import { faultyOf, listedOfficers } from '../data/listed.mjs';
import { forgetPeak, memoryOf } from '../meters.mjs';

const API = '/api/v1';
const PASSWORD = 'Rabat-2013';
/** None of those whom the other rows fill: nobody there is a namesake. */
const STATE = 'bf';
const ASKED_EVERY = 100;
/** The seconds from the first byte sent to the last row stored, and the memory of the worker at its peak. */
const WANTED = { seconds: 60, worker: 300 };

async function* separated(rows) {
  for await (const row of rows) yield csvRow(row, ';');
}

/** Somebody who brings in a list over HTTP, as the screens do. */
class Clerk {
  #cookie = '';

  constructor(port) {
    this.root = `http://127.0.0.1:${port}`;
  }

  async signIn(email) {
    const { headers } = await this.#send('POST', '/auth/sign-in', { body: { email, password: PASSWORD } });
    this.#cookie = headers.getSetCookie()[0].split(';')[0];
  }

  async ask(method, path, sent = {}) {
    return (await this.#send(method, path, sent)).json();
  }

  /** Uploads a file in one go (tus 1.0). */
  async upload(path, name, ownerId) {
    const bytes = await readFile(path);
    const headers = {
      'tus-resumable': '1.0.0',
      'upload-length': String(bytes.length),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    };
    const query = `ownerKind=imports.import&ownerId=${ownerId}`;
    const created = await this.#send('POST', `/uploads?${query}`, { headers });
    const upload = new URL(created.headers.get('location'), this.root).pathname.replace(API, '');
    await this.#send('PATCH', upload, {
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      },
      raw: bytes,
    });
  }

  async #send(method, path, { body, raw, headers = {} } = {}) {
    const answer = await fetch(`${this.root}${API}${path}`, {
      method,
      headers: {
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        origin: this.root,
        ...headers,
      },
      body: raw ?? (body && JSON.stringify(body)),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

/** Waits until the worker has done its step. */
async function settled(clerk, id) {
  for (;;) {
    const found = await clerk.ask('GET', `/imports/${id}`);
    if (!['uploading', 'reading', 'checking', 'running', 'undoing'].includes(found.status)) return found;
    await sleep(ASKED_EVERY);
  }
}

/** From the first byte of the upload to the last row stored. */
async function broughtIn(load, path, name, count) {
  const clerk = new Clerk(load.centre.port);
  await clerk.signIn(`admin.${STATE}@demo.example`);
  const began = performance.now();
  const { id } = await clerk.ask('POST', '/imports', { body: { kind: 'identity.officer', stateCode: STATE } });
  await clerk.upload(path, name, id);
  const read = await settled(clerk, id);
  const columns = read.columns.map(({ key, order }) => ({ key, order }));
  await clerk.ask('PUT', `/imports/${id}/columns`, { body: { columns }, headers: { 'if-match': `"${read.version}"` } });
  const checked = await settled(clerk, id);
  const faulty = faultyOf(count);
  if (checked.counts.new !== count - faulty || checked.counts.faulty !== faulty)
    throw new Error(`Of ${count} rows ${JSON.stringify(checked.counts)}`);
  await clerk.ask('POST', `/imports/${id}/runs`);
  const { counts } = await settled(clerk, id);
  if (counts.entered !== count - faulty) throw new Error(`Of ${count} rows ${counts.entered} came in`);
  const seconds = (performance.now() - began) / 1_000;
  return { operations: count, perSecond: count / seconds, seconds };
}

/** The same officers copied into a bare table of the same columns and indexes, and nothing else. */
async function copiedAlone({ centre }) {
  await centre.rows(`create schema if not exists load; drop table if exists load.person, load.name_key;
    create table load.person (like identity.person including defaults including indexes);
    create table load.name_key (like identity.name_key including defaults including indexes)`);
  const began = performance.now();
  await centre.rows(`insert into load.person select * from identity.person where state_code = '${STATE}'`);
  await centre.rows(`insert into load.name_key select * from identity.name_key where state_code = '${STATE}'`);
  const count = Number(await centre.value('select count(*) from load.person'));
  return { perSecond: (count * 1000) / (performance.now() - began) };
}

const row = (name, title, file, write, from) => ({
  name,
  title,
  needs: [],
  wanted: WANTED,
  async run(load) {
    const count = load.size.imported;
    const [worker] = load.centre.pids.worker;
    await mkdir(load.centre.folder, { recursive: true });
    const path = join(load.centre.folder, file);
    await pipeline(write(listedOfficers(from, count)), createWriteStream(path));
    forgetPeak(worker);
    const figure = await load.measured(() => broughtIn(load, path, file, count));
    const { most } = memoryOf(worker);
    return { ...figure, worker: most, limit: await copiedAlone(load) };
  },
});

export const importedCsv = row(
  'imports-csv',
  'officer of a list brought in (CSV)',
  'officers.csv',
  (rows) => Readable.from(separated(rows), { objectMode: false }),
  1,
);

export const importedWorkbook = row(
  'imports-xlsx',
  'officer of a list brought in (XLSX)',
  'officers.xlsx',
  (rows) => workbookOf(rows, { title: 'Officers', rightToLeft: false }),
  1_000_000,
);
