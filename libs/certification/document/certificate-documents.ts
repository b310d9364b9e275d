import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import QRCode from 'qrcode';
import type { SignedDocument } from '#contracts/certification';
import { Config } from '#config';
import { Translator } from '#i18n';
import { DomainError, type Language } from '#kernel';
import type { CertificateSnapshot } from '../domain/certificate-snapshot.js';
import { DocumentComposer } from './document-model.js';
import { TypstProcess } from './typst-process.js';

/** Each takes some 15 ms; somebody who would wait longer than two seconds is asked to come back. */
const LONGEST_QUEUE = 100;

const COLOURS = { dark: '#12263AFF', light: '#FAF7F1FF' };

/** Makes the printed document of a certificate, by Typst in a process of its own. */
@Injectable()
export class CertificateDocuments implements OnApplicationShutdown {
  private readonly typst = new TypstProcess();
  private readonly composer: DocumentComposer;

  constructor(
    private readonly config: Config,
    translator: Translator,
  ) {
    this.composer = new DocumentComposer(translator);
  }

  /**
   * PDF/A-3a with the credential attached as `credential.json`; the same certificate and language give the same bytes.
   * @throws DomainError unavailable, `certification.document-busy`, when too many wait.
   */
  async render(
    certificate: CertificateSnapshot,
    credential: SignedDocument,
    issuedAt: Date,
    lead: Language,
  ): Promise<Buffer> {
    const url = `${this.config.publicUrl}/verify/${certificate.number}`;
    const qr = await QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 0, color: COLOURS });
    const model = this.composer.compose(certificate, lead, issuedAt, url, qr);
    if (this.typst.length >= LONGEST_QUEUE) throw new DomainError('unavailable', 'certification.document-busy');
    const bytes = await this.typst.render({ model, credential: JSON.stringify(credential, null, 2) });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  onApplicationShutdown(): Promise<void> {
    return this.typst.end();
  }
}
