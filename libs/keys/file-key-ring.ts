import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  sign,
  type KeyObject,
} from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { rawPublicKey, toMultibase } from './ed25519.js';
import { KeyRing, type KeyName, type Signer } from './signer.js';

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;
const OTHERS = 0o077;
const SECRET_FILE = 'mac.key';
const SECRET_BYTES = 32;

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/**
 * Keys in files of mode 0600 in one folder: PKCS #8 for signing, 32 bytes in base64url for codes. Processes that start at
 * once end with the same key.
 */
export class FileKeyRing extends KeyRing {
  private readonly signers = new Map<KeyName, Promise<Signer>>();
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly folder: string) {
    super();
  }

  signer(name: KeyName): Promise<Signer> {
    const known = this.signers.get(name);
    if (known) return known;
    const opened = this.open(name);
    this.signers.set(name, opened);
    // A failure (a full disk, say) must not be remembered as the key's state.
    opened.catch(() => this.signers.delete(name));
    return opened;
  }

  async mac(purpose: string, text: string): Promise<Buffer> {
    this.secret ??= this.openSecret().catch((error: unknown) => {
      this.secret = null;
      throw error;
    });
    return createHmac('sha256', await this.secret)
      .update(`${purpose}\n${text}`)
      .digest();
  }

  private async open(name: KeyName): Promise<Signer> {
    return signerOf(name, createPrivateKey(await this.contentOf(`${name}.pem`, newKey)));
  }

  private async openSecret(): Promise<Buffer> {
    const text = await this.contentOf(SECRET_FILE, () => randomBytes(SECRET_BYTES).toString('base64url'));
    const secret = Buffer.from(text.trim(), 'base64url');
    if (secret.length !== SECRET_BYTES) throw new Error(`${join(this.folder, SECRET_FILE)} does not hold a key`);
    return secret;
  }

  private async contentOf(file: string, make: () => string): Promise<string> {
    const path = join(this.folder, file);
    return (await this.read(path)) ?? (await this.create(path, make()));
  }

  private async read(path: string): Promise<string | null> {
    try {
      const { mode } = await stat(path);
      if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
        throw new Error(`${path} may be read by others than its owner; set its mode to 0600`);
      }
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Writes a whole file aside and links it into place: whoever links first wins, the others read the winner's. */
  private async create(path: string, content: string): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: FOLDER_OWNER_ONLY });
    const aside = `${path}.${randomUUID()}`;
    await writeThrough(aside, content);
    try {
      await link(aside, path);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    } finally {
      await unlink(aside);
    }
    await flushFolder(this.folder);
    const kept = await this.read(path);
    if (kept === null) throw new Error(`${path} vanished while it was made`);
    return kept;
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A key that signed must outlive a power cut, so its name in the folder is flushed too. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function signerOf(name: KeyName, privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`the key "${name}" is not an Ed25519 key`);
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return {
    name,
    publicKey,
    publicKeyMultibase: toMultibase(publicKey),
    sign: async (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  };
}
