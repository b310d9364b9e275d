import { Injectable } from '@nestjs/common';
import type { Receipt, ReceiptFacts, ReceiptVerdict } from '#contracts/exams';
import { KeyRing, isSignedBy } from '#keys';
import { canonicalBytes } from './domain/receipt.js';

const SIGNATURE_LENGTH = 64;

/** Receipts of submission: facts, signed with the centre's receipt key. */
@Injectable()
export class Receipts {
  constructor(private readonly keys: KeyRing) {}

  async sign(facts: ReceiptFacts): Promise<Receipt> {
    const signer = await this.keys.signer('receipts');
    const signature = await signer.sign(canonicalBytes(facts));
    return { ...facts, key: signer.publicKeyMultibase, signature: Buffer.from(signature).toString('base64url') };
  }

  /** Checks a receipt by its signature alone, without a record of the attempt. */
  async check({ key, signature, ...facts }: Receipt): Promise<ReceiptVerdict> {
    const { publicKey, publicKeyMultibase } = await this.keys.signer('receipts');
    if (key !== publicKeyMultibase) return { genuine: false, reason: 'unknown-key' };
    const bytes = Buffer.from(signature, 'base64url');
    // Decoding ignores characters outside base64url, but a receipt has only one valid spelling.
    const isSpelledSo = bytes.length === SIGNATURE_LENGTH && bytes.toString('base64url') === signature;
    const genuine = isSpelledSo && isSignedBy(publicKey, canonicalBytes(facts), bytes);
    return { genuine, reason: genuine ? null : 'altered' };
  }
}
