import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMultibase, isSignedBy, toMultibase } from './ed25519.js';
import { FileKeyRing } from './file-key-ring.js';

const text = (value: string) => new TextEncoder().encode(value);

describe('the key ring in files', () => {
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'keys-'));
    folder = join(root, 'keys');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('makes a key at first use, for its owner alone, and finds it again', async () => {
    const first = await new FileKeyRing(folder).signer('issuer');
    const again = await new FileKeyRing(folder).signer('issuer');
    expect(again.publicKeyMultibase).toBe(first.publicKeyMultibase);
    expect((await stat(join(folder, 'issuer.pem'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('keeps one key for each purpose', async () => {
    const ring = new FileKeyRing(folder);
    const keys = await Promise.all([ring.signer('issuer'), ring.signer('log'), ring.signer('receipts')]);
    expect(new Set(keys.map((key) => key.publicKeyMultibase)).size).toBe(3);
  });

  it('ends with one key, and no leftover, when twenty rings start at once', async () => {
    const rings = Array.from({ length: 20 }, () => new FileKeyRing(folder));
    const signers = await Promise.all(rings.map((ring) => ring.signer('log')));
    expect(new Set(signers.map((signer) => signer.publicKeyMultibase)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['log.pem']);
  });

  it('makes codes by a secret of its own, the same in every process, another for each purpose, text and centre', async () => {
    const rings = Array.from({ length: 10 }, () => new FileKeyRing(folder));
    const codes = await Promise.all(rings.map((ring) => ring.mac('device', 'officer')));
    expect(new Set(codes.map((code) => code.toString('hex'))).size).toBe(1);
    const [code] = codes;
    expect(code).toHaveLength(32);
    const others = [await rings[0]?.mac('device', 'other'), await rings[0]?.mac('e-mail', 'officer')];
    // Nobody can make the codes of this folder without its secret.
    others.push(await new FileKeyRing(join(root, 'of-another-centre')).mac('device', 'officer'));
    for (const other of others) expect(other?.equals(code as Buffer)).toBe(false);
    expect((await stat(join(folder, 'mac.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['mac.key']);
  });

  it('refuses a secret that was cut off, and names its file', async () => {
    const ring = new FileKeyRing(folder);
    await ring.mac('device', 'officer');
    await writeFile(join(folder, 'mac.key'), '');
    await expect(new FileKeyRing(folder).mac('device', 'officer')).rejects.toThrow('mac.key does not hold a key');
  });

  it('seals a text each time anew, and opens it again in every process, for what it belongs to alone', async () => {
    const ring = new FileKeyRing(folder);
    const [one, two] = [await ring.seal('service-number a', 'AB-123'), await ring.seal('service-number a', 'AB-123')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('AB-123')).toBe(false);
    await expect(new FileKeyRing(folder).unseal('service-number a', one)).resolves.toBe('AB-123');
    await expect(ring.unseal('service-number b', one)).rejects.toThrow();
    one[one.length - 1] = (one[one.length - 1] ?? 0) ^ 1;
    await expect(ring.unseal('service-number a', one)).rejects.toThrow();
    await expect(ring.unseal('service-number a', Buffer.of(1, 2, 3))).rejects.toThrow('no form');
    const elsewhere = new FileKeyRing(join(root, 'of-another-centre'));
    await expect(elsewhere.unseal('service-number a', two)).rejects.toThrow();
    expect((await stat(join(folder, 'data.key'))).mode & 0o777).toBe(0o600);
  });

  it('finds a sealed text by an index of a key of its own', async () => {
    const ring = new FileKeyRing(folder);
    const index = await ring.blindIndex('service-number', 'ab123');
    expect(index).toHaveLength(32);
    expect((await new FileKeyRing(folder).blindIndex('service-number', 'ab123')).equals(index)).toBe(true);
    expect((await ring.mac('service-number', 'ab123')).equals(index)).toBe(false);
    expect((await ring.blindIndex('phone', 'ab123')).equals(index)).toBe(false);
    expect((await stat(join(folder, 'index.key'))).mode & 0o777).toBe(0o600);
  });

  it('signs what its public key verifies, and nothing else verifies', async () => {
    const ring = new FileKeyRing(folder);
    const signer = await ring.signer('receipts');
    const other = await ring.signer('log');
    const signature = await signer.sign(text('received'));
    expect(signature).toHaveLength(64);
    expect(isSignedBy(signer.publicKey, text('received'), signature)).toBe(true);
    expect(isSignedBy(signer.publicKey, text('Received'), signature)).toBe(false);
    expect(isSignedBy(other.publicKey, text('received'), signature)).toBe(false);
  });

  it('refuses a key that others may read', async () => {
    await new FileKeyRing(folder).signer('issuer');
    await chmod(join(folder, 'issuer.pem'), 0o644);
    await expect(new FileKeyRing(folder).signer('issuer')).rejects.toThrow('0600');
  });

  it('refuses a key of another kind and tries again once it is mended', async () => {
    const ring = new FileKeyRing(folder);
    await ring.signer('issuer');
    const path = join(folder, 'log.pem');
    const { privateKey } = generateKeyPairSync('x25519');
    await writeFile(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    await expect(ring.signer('log')).rejects.toThrow('not an Ed25519 key');
    await writeFile(path, await readFile(join(folder, 'issuer.pem')));
    await expect(ring.signer('log')).resolves.toMatchObject({ name: 'log' });
  });
});

describe('Multikey text', () => {
  // The example of W3C "Data Integrity EdDSA Cryptosuites v1.0", section 2.1.1.
  const published = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';

  it('is read and written as published', () => {
    expect(toMultibase(fromMultibase(published))).toBe(published);
    expect(fromMultibase(published)).toHaveLength(32);
  });

  it('of another kind of key is refused', () => {
    expect(() => fromMultibase('z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN')).toThrow(TypeError);
    expect(() => fromMultibase('mAAAA')).toThrow(TypeError);
  });
});
