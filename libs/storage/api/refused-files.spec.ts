import { stat } from 'node:fs/promises';
import { Config } from '#config';
import { newId } from '#kernel';
import { testDatabase } from '#testing';
import type { FileOwner } from '../file-owners.js';
import { aReceivingApi, type ReceivingApi, type TusClient } from '../testing/index.js';

const MEGABYTE = 1_000_000;
/** The only list that everybody may add files to. */
const list = newId();
const owner: FileOwner = {
  kind: 'test.list',
  accepts: ['text/csv', 'text/plain'],
  maxSize: 3 * MEGABYTE,
  mayAttach: ({ personId, stateCode }, id) => Promise.resolve(id === list ? { personId, stateCode } : null),
  mayRead: () => Promise.resolve(true),
};

const database = testDatabase();
let api: ReceivingApi;
let officer: TusClient;
beforeAll(async () => {
  api = await aReceivingApi(database, { owners: [owner] });
  officer = api.as();
}, 60_000);
afterAll(() => api.app.close());

const file = { ownerKind: owner.kind, ownerId: list };
const textOf = (size: number): Buffer => Buffer.alloc(size, 'a');
const sizeOnDisk = async (path: string) => {
  const folder = api.app.get(Config).dataDir;
  return (await stat(`${folder}/files/uploads/${path.split('/').at(-1)}`).catch(() => null))?.size ?? null;
};

describe('A file that is not taken', () => {
  it.each([
    ['is empty', { size: 0 }, 400, 'storage.file-empty'],
    ['is announced as larger than its owner takes', { size: 3 * MEGABYTE + 1 }, 413, 'storage.file-too-large'],
  ])('%s', async (_what, { size }, status, code) => {
    const told = await officer.announce({ ...file, size });
    expect([told.status, told.code, told.fields]).toEqual([status, code, ['file']]);
  });

  it('is longer than was announced, and leaves no more than that on disk', async () => {
    const path = await officer.begin({ ...file, size: 1_000 });
    const chunked = { 'content-length': '', 'transfer-encoding': 'chunked' };
    const announced = await officer.send(path, 0, textOf(1_001));
    expect([announced.status, announced.code]).toEqual([413, 'storage.upload-longer-than-announced']);
    const { ['content-length']: _none, ...headers } = chunked;
    const told = await officer.ask(
      'PATCH',
      path,
      { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', ...headers },
      textOf(500_000),
    );
    expect([told.status, told.code]).toEqual([413, 'storage.upload-longer-than-announced']);
    expect(await sizeOnDisk(path)).toBeLessThanOrEqual(1_000);
  });

  it('is of a size that nobody says', async () => {
    const path = `/api/v1/uploads?${new URLSearchParams(file).toString()}`;
    for (const headers of [{ 'upload-defer-length': '1' }, {}, { 'upload-length': '-1' }, { 'upload-length': '1e9' }]) {
      const told = await officer.ask('POST', path, headers);
      expect([told.status, told.code]).toEqual([400, 'storage.upload-headers-wrong']);
    }
  });

  it.each([
    [
      'a program that is called a list',
      Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'),
      'list.csv',
      'type-not-accepted',
    ],
    [
      'a picture that is called a list',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'list.csv',
      'type-not-accepted',
    ],
    [
      'a page that is called a text',
      Buffer.from('\n<!doctype html><script>alert(1)</script>'),
      'list.txt',
      'type-not-accepted',
    ],
    ['a text that is called a program', Buffer.from('name;rank\n'), 'list.exe', 'extension-wrong'],
    ['a text that shows another ending', Buffer.from('name;rank\n'), 'list\u202Evsc.exe', 'extension-wrong'],
  ])('is %s', async (_what, bytes, name, reason) => {
    const path = await officer.begin({ ...file, name, size: bytes.length });
    const told = await officer.send(path, 0, bytes);
    expect([told.status, told.code, told.fields]).toEqual([400, `storage.${reason}`, ['file']]);
    expect([await officer.offsetOf(path), await sizeOnDisk(path)]).toEqual([null, null]);
  });

  it('is of somebody who has too many on their way', async () => {
    const hasty = api.as();
    for (let count = 0; count < 20; count += 1) await hasty.begin({ ...file, size: 10 });
    const told = await hasty.announce({ ...file, size: 10 });
    expect([told.status, told.code]).toEqual([429, 'storage.too-many-uploads']);
  });

  it('is for a record that there is not, or that is not theirs', async () => {
    for (const where of [
      { ...file, ownerId: newId() },
      { ...file, ownerKind: 'test.nothing' },
    ]) {
      const told = await officer.announce({ ...where, size: 10 });
      expect([told.status, told.code]).toEqual([404, 'storage.owner-not-found']);
    }
  });

  it('comes from another site, or from nobody', async () => {
    const bytes = textOf(10);
    const path = await officer.begin({ ...file, size: bytes.length });
    const foreign = await officer.send(path, 0, bytes, { origin: 'https://elsewhere.example' });
    expect([foreign.status, foreign.code]).toEqual([403, 'http.other-site']);
    expect(await officer.offsetOf(path)).toBe(0);
  });
});

describe('Texts in any writing are taken', () => {
  it.each([
    ['UTF-8', Buffer.from('الاسم;الرتبة\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFالاسم;الرتبة\n')],
    ['UTF-16', Buffer.from('\uFEFFالاسم;الرتبة\n', 'utf16le')],
    ['Windows-1256', Buffer.from('c7e1c7d3e33bc7e1d1cac8c90a', 'hex')],
  ])('%s', async (_which, bytes) => {
    const id = await officer.upload(file, bytes);
    const { headers } = await officer.ask('GET', `/api/v1/files/${id}`);
    expect(headers['content-type']).toBe('text/csv');
  });
});

describe('The name of a file', () => {
  it.each([
    ['of a path', 'C:\\Users\\me\\..\\list.csv', 'list.csv'],
    ['that leads out of a folder', '../../../etc/passwd', 'passwd'],
    ['that runs from right to left', 'الضباط\u202Evsc.exe.csv', 'الضباطvsc.exe.csv'],
    ['that hides', '...csv', 'csv'],
    ['of nothing', ' \u200B ', 'file'],
    ['of signs that nobody sees', 'li\u0000st\u0007\n.csv', 'list.csv'],
    ['that is too long', `${'ض'.repeat(3_000)}.csv`, `${'ض'.repeat(107)}.csv`],
  ])('%s is kept as it can be shown', async (_what, given, kept) => {
    const path = await officer.begin({ ...file, name: given, size: 10 });
    expect(JSON.parse((await officer.ask('GET', path)).bytes.toString())).toMatchObject({
      name: kept,
      offset: 0,
      size: 10,
    });
  });

  it('of ten megabytes is refused before it is read', async () => {
    const told = await officer.announce({ ...file, name: 'x'.repeat(10 * MEGABYTE), size: 10 }).catch(() => null);
    expect([431, undefined]).toContain(told?.status);
  });
});
