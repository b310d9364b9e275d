import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { rawPublicKey, toMultibase } from './ed25519.js';
import { KeyFiles } from './key-files.js';
import { sealed, unsealed } from './sealing.js';
import { Secrets } from './secrets.js';
import { KeyRing, type KeyName, type Signer } from './signer.js';

/** One secret for codes of what is not kept, one for what is kept encrypted, one for finding what is encrypted. */
const SECRET_FILES = { mac: 'mac.key', data: 'data.key', index: 'index.key' } as const;

/** Keys in files of mode 0600 in one folder: PKCS #8 for signing keys, 32 bytes in base64url for secrets. */
export class FileKeyRing extends KeyRing {
  private readonly signers = new Map<KeyName, Promise<Signer>>();
  private readonly files: KeyFiles;
  private readonly secrets: Secrets;

  constructor(folder: string) {
    super();
    this.files = new KeyFiles(folder);
    this.secrets = new Secrets(this.files);
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

  mac(purpose: string, text: string): Promise<Buffer> {
    return this.codeBy(SECRET_FILES.mac, purpose, text);
  }

  async seal(bound: string, text: string): Promise<Buffer> {
    return sealed(await this.secrets.of(SECRET_FILES.data), bound, text);
  }

  async unseal(bound: string, bytes: Uint8Array): Promise<string> {
    return unsealed(await this.secrets.of(SECRET_FILES.data), bound, bytes);
  }

  blindIndex(purpose: string, text: string): Promise<Buffer> {
    return this.codeBy(SECRET_FILES.index, purpose, text);
  }

  private async codeBy(file: string, purpose: string, text: string): Promise<Buffer> {
    return createHmac('sha256', await this.secrets.of(file))
      .update(`${purpose}\n${text}`)
      .digest();
  }

  private async open(name: KeyName): Promise<Signer> {
    return signerOf(name, createPrivateKey(await this.files.contentOf(`${name}.pem`, newKey)));
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
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
