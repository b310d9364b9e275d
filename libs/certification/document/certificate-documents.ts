import { extname } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import QRCode from 'qrcode';
import type { SignedDocument } from '#contracts/certification';
import { Config } from '#config';
import { Translator } from '#i18n';
import { DomainError, type Language } from '#kernel';
import type { CertificateSnapshot } from '../domain/certificate-snapshot.js';
import { DocumentComposer } from './document-model.js';

const THREADS = 2;
/** Of some 30 ms each: who would wait longer than two seconds is asked to come back. */
const LONGEST_QUEUE = 100;
const IDLE_MILLISECONDS = 30_000;

/** The built thread lies beside the built class, its source beside the source; Node reads either. */
const WORKER = new URL(`./typst.worker${extname(import.meta.filename)}`, import.meta.url);
const COLOURS = { dark: '#12263AFF', light: '#FAF7F1FF' };

/** Makes the printed document of a certificate in threads of their own, started at first need and ended when idle. */
@Injectable()
export class CertificateDocuments implements OnApplicationShutdown {
  private pool: Piscina | null = null;
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
    const pool = (this.pool ??= startPool());
    if (pool.queueSize >= LONGEST_QUEUE) throw new DomainError('unavailable', 'certification.document-busy');
    const bytes = (await pool.run({ model, credential: JSON.stringify(credential, null, 2) })) as Uint8Array;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
    this.pool = null;
  }
}

const startPool = (): Piscina =>
  // A thread that blocks while it waits would never come to let go of what Typst keeps.
  new Piscina({
    filename: WORKER.href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MILLISECONDS,
    atomics: 'disabled',
  });
