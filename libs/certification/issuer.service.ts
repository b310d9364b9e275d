import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import type { SignedDocument } from '#contracts/certification';
import { Translator } from '#i18n';
import type { Language } from '#kernel';
import { KeyRing } from '#keys';
import type { CompleteText } from './domain/certificate-snapshot.js';
import { didDocumentOf, didOf, type DidDocument } from './credential/issuer-identity.js';

/** The centre as an issuer of credentials: its name, its key and its signature. */
@Injectable()
export class Issuer {
  readonly publicUrl: string;
  readonly did: string;
  /** As printed on what is issued from now on. */
  readonly name: CompleteText;

  constructor(
    config: Config,
    private readonly keys: KeyRing,
    translator: Translator,
  ) {
    this.publicUrl = config.publicUrl;
    this.did = didOf(config.publicUrl);
    const name = (language: Language) => translator.text('certification:issuer', language);
    this.name = { ar: name('ar'), fr: name('fr'), en: name('en') };
  }

  /** Served at `/.well-known/did.json`. */
  async didDocument(): Promise<DidDocument> {
    return didDocumentOf(this.did, await this.keys.signer('issuer'));
  }

  /** `credential` with the centre's proof of that date. */
  async sign(credential: object, date: Date): Promise<SignedDocument> {
    // What signs is large, and a process that seldom does is spared it.
    const { signCredential } = await import('./credential/credential-proof.js');
    return signCredential(credential, this.did, await this.keys.signer('issuer'), date);
  }
}
