import { DetailedError, Upload } from 'tus-js-client';
import { createUpload } from '#contracts/storage';
import { NoLink, Problem, addressOf } from '../../api/index.js';

const RETRIES_MS = [0, 1_000, 3_000, 5_000, 10_000];

/**
 * Sends `file` for an import (tus 1.0).
 * @throws Problem what the centre refuses. @throws NoLink where it cannot be reached.
 */
export function sendFile(file: File, importId: string, onProgress: (percent: number) => void): Promise<void> {
  const query = { ownerKind: 'imports.import', ownerId: importId, lang: document.documentElement.lang };
  return new Promise((done, refused) => {
    const upload = new Upload(file, {
      endpoint: addressOf(createUpload, { query }),
      metadata: { filename: file.name },
      retryDelays: RETRIES_MS,
      // The next user of this computer is not offered the file.
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress(Math.floor((sent / total) * 100)),
      onSuccess: () => done(),
      onError: (error) => refused(failureOf(error)),
    });
    upload.start();
  });
}

function failureOf(error: Error | DetailedError): Error {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (!answer) return new NoLink('', { cause: error });
  const told = detailOf(answer.getBody());
  return new Problem(answer.getStatus(), told.code, told.detail, []);
}

function detailOf(body: string): { code: string; detail: string } {
  try {
    const { code, detail } = JSON.parse(body) as { code?: string; detail?: string };
    return { code: code ?? '', detail: detail ?? '' };
  } catch {
    return { code: '', detail: '' };
  }
}
