import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyRing, type Signer } from '#keys';
import { openCheckpoint, signCheckpoint, verifierKey, type Checkpoint } from './checkpoint.js';

describe('a checkpoint', () => {
  const checkpoint: Checkpoint = { origin: 'centre.example/log', size: 7, root: new Uint8Array(32).fill(9) };
  let folder: string;
  let signer: Signer;
  let other: Signer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'log-'));
    const ring = new FileKeyRing(folder);
    [signer, other] = await Promise.all([ring.signer('log'), ring.signer('issuer')]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is origin, size, root, an empty line and a signature', async () => {
    const lines = (await signCheckpoint(checkpoint, signer)).split('\n');
    expect(lines.slice(0, 4)).toEqual(['centre.example/log', '7', 'CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=', '']);
    expect(lines[4]).toMatch(/^— centre\.example\/log [A-Za-z0-9+/]{91}=$/);
    expect(lines.slice(5)).toEqual(['']);
  });

  it('is opened with the key of the log and no other', async () => {
    const note = await signCheckpoint(checkpoint, signer);
    expect(openCheckpoint(note, signer.publicKey)).toEqual(checkpoint);
    expect(openCheckpoint(note, other.publicKey)).toBeNull();
  });

  it.each(['verifier.md', 'verifier.fr.md', 'verifier.ar.md'])('is what %s shows, with its key', async (guide) => {
    const text = await readFile(join(import.meta.dirname, '../../../docs/guides', guide), 'utf8');
    const [key = '', note = ''] = Array.from(text.matchAll(/^```\n(.+?)```$/gms), ([, shown]) => shown);
    const publicKey = new Uint8Array(Buffer.from(key.trim().split('+').slice(2).join('+'), 'base64').subarray(1));
    expect(verifierKey('centre.example/log', publicKey)).toBe(key.trim());
    expect(openCheckpoint(note, publicKey)).toMatchObject({ origin: 'centre.example/log', size: 3 });
  });

  it('is opened when witnesses signed it too', async () => {
    const note = await signCheckpoint(checkpoint, signer);
    expect(openCheckpoint(`${note}— witness.example AAAAAAAA\n`, signer.publicKey)).toEqual(checkpoint);
  });

  it.each([
    ['its size is raised', (note: string) => note.replace('\n7\n', '\n8\n')],
    ['its root is changed', (note: string) => note.replace('CQkJ', 'CQkK')],
    ['its origin is changed', (note: string) => note.replaceAll('centre.example', 'other.example')],
    ['its signature is taken away', (note: string) => note.slice(0, note.indexOf('—'))],
    ['its last line is cut', (note: string) => note.trimEnd()],
    ['it is nothing', () => ''],
  ])('is refused when %s', async (_, change) => {
    expect(openCheckpoint(change(await signCheckpoint(checkpoint, signer)), signer.publicKey)).toBeNull();
  });

  it('is not made for a name that a note cannot carry', async () => {
    await expect(signCheckpoint({ ...checkpoint, origin: 'two words' }, signer)).rejects.toThrow(TypeError);
  });

  it('names its key as verifiers of notes take it', () => {
    // The example of Go's sumdb/note: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
    const key = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
    expect(verifierKey('PeterNeumann', key)).toBe('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
  });
});
