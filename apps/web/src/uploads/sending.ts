import type { DetailedError, Upload } from 'tus-js-client';
import { createUpload, type FileOwner } from '#contracts/storage';
import { NoLink, Problem, addressOf } from '../api/index.js';

/** The size of one piece: small enough to get through on a poor link before anybody gives the request up. */
const PIECE = 256 * 1024;
/** Milliseconds until the next try after a lost link; the last pause repeats. */
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];
/** The link counts as lost if a request has not moved for so long, though nobody has said so. */
const STILL_MS = 45_000;
const BUSY = new Set([409, 423, 429]);

export interface SendingTold {
  /** Bytes that are at the centre or on their way to it. */
  onProgress(sent: number): void;
  /** Called when the link is lost; sending goes on by itself. */
  onWaiting(): void;
  onKept(fileId: string): void;
  /** Called with a refusal, after which nothing goes on. */
  onFailed(failure: unknown): void;
}

/**
 * A file on its way to the centre. What waits for a link goes on when it is back. Nothing of it is remembered on the
 * device, which may be shared: whoever reloads the page chooses the file again.
 */
export class Sending {
  private upload: Upload | null = null;
  /** Runs until the next try or, while bytes are on their way, until they count as stuck. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private isOver = false;

  constructor(
    private readonly file: File,
    private readonly owner: FileOwner,
    private readonly told: SendingTold,
  ) {}

  async begin(): Promise<void> {
    const tus = await import('tus-js-client');
    if (this.isOver) return;
    this.upload = new tus.Upload(this.file, {
      endpoint: addressOf(createUpload, { query: { ...this.owner, lang: document.documentElement.lang } }),
      metadata: { filename: this.file.name },
      chunkSize: PIECE,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onProgress: (sent) => this.moved(sent),
      onChunkComplete: () => (this.failures = 0),
      onSuccess: () => this.end(() => this.told.onKept(this.fileId())),
      onError: (error) => this.failed(error),
    });
    addEventListener('online', this.goOn);
    addEventListener('offline', this.wait);
    this.upload.start();
  }

  /** Gives up the file, here and at the centre. */
  cancel(): void {
    const { upload } = this;
    this.end(() => undefined);
    // Without a link the centre gives it up by itself, in a day.
    void upload?.abort(upload.url !== null).catch(() => undefined);
  }

  private readonly goOn = (): void => {
    clearTimeout(this.timer);
    void this.upload?.abort().catch(() => undefined);
    this.upload?.start();
  };

  private readonly wait = (): void => {
    clearTimeout(this.timer);
    void this.upload?.abort().catch(() => undefined);
    this.timer = setTimeout(this.goOn, PAUSES[Math.min(this.failures, PAUSES.length - 1)]);
    this.failures += 1;
    this.told.onWaiting();
  };

  private moved(sent: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.goOn, STILL_MS);
    this.told.onProgress(sent);
  }

  private failed(error: Error | DetailedError): void {
    if (this.isOver) return;
    const failure = failureOf(error);
    const isPassing = failure instanceof NoLink || failure.status >= 500 || BUSY.has(failure.status);
    if (!isPassing) {
      this.end(() => this.told.onFailed(failure));
      return;
    }
    this.wait();
  }

  private end(tell: () => void): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.goOn);
    removeEventListener('offline', this.wait);
    tell();
  }

  /** A file has the id of its upload. */
  private fileId(): string {
    const { pathname } = new URL(this.upload?.url ?? '', location.href);
    return pathname.slice(pathname.lastIndexOf('/') + 1);
  }
}

interface Details {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: Problem['fields'];
}

/** The centre's answer as a refusal like any other; without an answer there is no link. */
function failureOf(error: Error | DetailedError): NoLink | Problem {
  const answer = 'originalResponse' in error ? error.originalResponse : null;
  const status = answer?.getStatus() ?? 0;
  if (!answer || status === 0) return new NoLink('', { cause: error });
  const { code = 'http.failed', detail = '', errors = [] } = detailsIn(answer.getBody());
  return new Problem(status, code, detail, errors, answer.getHeader('content-language') ?? null);
}

function detailsIn(body: string): Details {
  try {
    return JSON.parse(body) as Details;
  } catch {
    return {};
  }
}
