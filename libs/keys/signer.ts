/** The centre's keys, each for one purpose: credentials, the transparency log, receipts of submission. */
export const KEY_NAMES = ['issuer', 'log', 'receipts'] as const;
export type KeyName = (typeof KEY_NAMES)[number];

/**
 * One Ed25519 key (RFC 8032) that signs without showing its secret; a file or a key management service stands behind
 * it.
 */
export interface Signer {
  readonly name: KeyName;
  /** The public key, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The same as Multikey text (W3C Controlled Identifiers 1.0, §2.2.2): `z6Mk…`. */
  readonly publicKeyMultibase: string;
  /** A signature of 64 bytes over `bytes` as they are. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Holds the keys; it is injected, so that a key management service may take the place of files. */
export abstract class KeyRing {
  /** The signer of that name; its key is made at first use. */
  abstract signer(name: KeyName): Promise<Signer>;

  /**
   * A code over `text` that only the centre can make: HMAC-SHA-256 (RFC 2104), 32 bytes. Secrets and what strangers
   * typed are kept as such codes, so that nobody finds out by trying what they were made of.
   * @param purpose what the code is for; a code of one purpose is of no use for another.
   */
  abstract mac(purpose: string, text: string): Promise<Buffer>;

  /**
   * Encrypts `text` under the data key: AES-256-GCM (NIST SP 800-38D), with different bytes each time.
   * @param bound what the text belongs to, as `service-number <id>`; it opens with no other.
   */
  abstract seal(bound: string, text: string): Promise<Buffer>;

  /** Opens what was sealed. @throws Error where it was changed, belongs to something else or has another key. */
  abstract unseal(bound: string, sealed: Uint8Array): Promise<string>;

  /**
   * The index by which a sealed text is found again: HMAC-SHA-256 with a key that serves nothing else, 32 bytes. The
   * same text has the same index, so the text is brought into one form first.
   */
  abstract blindIndex(purpose: string, text: string): Promise<Buffer>;
}
