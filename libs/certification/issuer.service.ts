import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import type { SignedDocument } from '#contracts/certification';
import { Translator } from '#i18n';
import type { Language } from '#kernel';
import { KeyRing, type Signer } from '#keys';
import { logOriginOf, verifierKey } from './log/checkpoint.js';
import type { CompleteText } from './domain/certificate-snapshot.js';
import { didDocumentOf, didOf, type DidDocument } from './credential/issuer-identity.js';

/** The centre as an issuer of credentials: its name, its key and its signature. */
@Injectable()
export class Issuer {
  readonly publicUrl: string;
  readonly did: string;
  /** The name as it is printed on what is issued from now on. */
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
    const [issuer, log] = await Promise.all([this.keys.signer('issuer'), this.keys.signer('log')]);
    const address = `${this.publicUrl}/api/v1/log`;
    return didDocumentOf(this.did, issuer, { key: log, verifierKey: this.verifierKeyOf(log), address });
  }

  /** The key of the log, as verifiers of signed notes take it. */
  async logKey(): Promise<string> {
    return this.verifierKeyOf(await this.keys.signer('log'));
  }

  /** `credential` with the centre's proof of that date. */
  async sign(credential: object, date: Date): Promise<SignedDocument> {
    // The code that signs is large, so a process that seldom signs does not load it.
    const { signCredential } = await import('./credential/credential-proof.js');
    return signCredential(credential, this.did, await this.keys.signer('issuer'), date);
  }

  private verifierKeyOf({ publicKey }: Signer): string {
    return verifierKey(logOriginOf(this.publicUrl), publicKey);
  }
}
