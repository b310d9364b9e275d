import { readdir, stat, utimes } from 'node:fs/promises';
import { Config } from '#config';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { Files } from '../files.service.js';
import type { FileOwner } from '../file-owners.js';
import { aReceivingApi, type ReceivingApi } from '../testing/index.js';
import { RemoveContents } from './remove-contents.task.js';
import { StorageWorkerModule } from './storage-worker.module.js';
import { SweepUploads } from './sweep-uploads.task.js';

const owner: FileOwner = {
  kind: 'test.list',
  accepts: ['text/plain'],
  maxSize: 1_000,
  mayAttach: ({ personId, stateCode }) => Promise.resolve({ personId, stateCode }),
  mayRead: () => Promise.resolve(true),
};

const database = testDatabase();
let api: ReceivingApi;
let worker: TestModule;
let dataDir = '';
beforeAll(async () => {
  api = await aReceivingApi(database, { owners: [owner] });
  ({ dataDir } = api.app.get(Config));
  worker = await testModule({ database, imports: [StorageWorkerModule], settings: { DATA_DIR: dataDir } });
}, 60_000);
afterAll(async () => {
  await worker.close();
  await api.app.close();
});

const file = { ownerKind: owner.kind, ownerId: newId(), name: 'list.txt' };
const idOf = (path: string): string => path.split('/').at(-1) ?? '';
const asSystem = <T>(work: () => Promise<T>): Promise<T> => worker.get(UnitOfWork).runAs(SYSTEM_SCOPE, work);
const sweep = () => asSystem(() => worker.get(SweepUploads).run());
const removeDue = () => asSystem(() => worker.get(RemoveContents).run());
const drop = (id: string) => asSystem(() => worker.get(Files).drop([id]));
const contents = async () => {
  const names = await readdir(`${dataDir}/files`, { recursive: true });
  return names.filter((name) => /^[0-9a-f]{2}\/[0-9a-f]{62}$/.test(name)).length;
};
const becomeDue = () => query(database.adminUrl, `update storage.released_content set due_at = now() - interval '1 s'`);

describe('An upload that nobody goes on with', () => {
  it('is gone after a day without a byte, and not before', async () => {
    const officer = api.as();
    const [given, slow] = [await officer.begin({ ...file, size: 10 }), await officer.begin({ ...file, size: 10 })];
    await query(database.adminUrl, `update storage.upload set created_at = now() - interval '30 hours'`);
    const old = new Date(Date.now() - 25 * 3_600_000);
    await utimes(`${dataDir}/files/uploads/${idOf(given)}`, old, old);
    await sweep();
    expect([await officer.offsetOf(given), await officer.offsetOf(slow)]).toEqual([null, 0]);
    await expect(stat(`${dataDir}/files/uploads/${idOf(given)}`)).rejects.toThrow('ENOENT');
  });

  it('and is finished, is remembered for a day; its file stays', async () => {
    const officer = api.as();
    const id = await officer.upload(file, Buffer.from('kept'));
    await sweep();
    expect(await officer.offsetOf(`/api/v1/uploads/${id}`)).toBe(4);
    await query(database.adminUrl, `update storage.upload set finished_at = now() - interval '25 hours'`);
    await sweep();
    expect(await officer.offsetOf(`/api/v1/uploads/${id}`)).toBeNull();
    expect((await officer.ask('GET', `/api/v1/files/${id}`)).status).toBe(200);
  });
});

describe('The content of a file that was dropped', () => {
  it('stays for a day, as a backup may name it, and then goes', async () => {
    const officer = api.as();
    const before = await contents();
    const id = await officer.upload(file, Buffer.from('dropped'));
    await drop(id);
    expect((await officer.ask('GET', `/api/v1/files/${id}`)).status).toBe(404);
    await removeDue();
    expect(await contents()).toBe(before + 1);
    await becomeDue();
    await removeDue();
    expect(await contents()).toBe(before);
    expect(await query(database.adminUrl, 'select 1 from storage.released_content')).toEqual([]);
  });

  it('stays where another file has the same', async () => {
    const officer = api.as();
    const [first, second] = [
      await officer.upload(file, Buffer.from('the same')),
      await api.as({ stateCode: 'tn' }).upload(file, Buffer.from('the same')),
    ];
    await drop(first);
    await becomeDue();
    await removeDue();
    const read = await api.as({ role: 'registrar' }).ask('GET', `/api/v1/files/${second}`);
    expect([read.status, read.bytes.toString()]).toEqual([200, 'the same']);
  });
});
