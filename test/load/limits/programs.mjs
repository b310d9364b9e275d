import { join } from 'node:path';
import { verify } from '@node-rs/argon2';
import Bull from 'bull';
import { Piscina } from 'piscina';
import QRCode from 'qrcode';
import { inProject } from '../../../bin/lib/project.mjs';
import { signCredential } from '../../../dist/libs/certification/credential/credential-proof.js';
import { DocumentComposer } from '../../../dist/libs/certification/document/document-model.js';
import { Translator, readLocales } from '../../../dist/libs/i18n/index.js';
import { SmtpPost } from '../../../dist/libs/notifications/mail/smtp-post.js';
import { FileKeyRing } from '../../../dist/libs/keys/file-key-ring.js';
import { mailOf } from '../data/mails.mjs';

const AT_ONCE = 4;
const ADDED_AT_ONCE = 200;
const CERTIFICATE_THREADS = 2;

/** How often a second `work` is done, so many at once, for some seconds or at least once each. */
async function rate(work, atOnce, seconds) {
  await work();
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  const worker = async () => {
    do {
      await work();
      done += 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { perSecond: (done * 1000) / (performance.now() - began) };
}

/** Verifying a password's hash and nothing else. */
export const passwordsAlone = (hash, password, seconds) => rate(() => verify(hash, password), AT_ONCE, seconds);

/** Signing a credential and nothing else, one after the other as one process does. */
export async function signingAlone(credential, folder, seconds) {
  const unsigned = structuredClone(credential);
  delete unsigned.proof;
  const signer = await new FileKeyRing(join(folder, 'keys')).signer('issuer');
  return rate(() => signCredential(unsigned, 'did:web:localhost', signer, new Date()), 1, seconds);
}

/** Setting one certificate in Typst and nothing else, in as many threads as the centre has for that. */
export async function typstAlone({ snapshot, credential }, seconds) {
  const url = `http://localhost/verify/${snapshot.number}`;
  const qr = await QRCode.toString(url, { type: 'svg', margin: 0 });
  const model = new DocumentComposer(new Translator(readLocales(), false)).compose(snapshot, 'fr', new Date(), url, qr);
  const filename = inProject('dist/libs/certification/document/typst.worker.js');
  const pool = new Piscina({ filename, minThreads: CERTIFICATE_THREADS, maxThreads: CERTIFICATE_THREADS });
  let made = 0;
  // No two are alike, as no two certificates are: Typst would remember the first.
  const next = () => {
    made += 1;
    const name = { ...model.name, latin: `${model.name.latin} ${made}` };
    const sheet = { ...model, name, number: `RTC-${made}` };
    return { model: sheet, credential: JSON.stringify({ ...credential, id: `urn:${made}` }, null, 2) };
  };
  try {
    return await rate(() => pool.run(next()), AT_ONCE, seconds);
  } finally {
    await pool.destroy();
  }
}

/** Bull with a processor that does nothing: so many jobs, from the first one added to the last one done. */
export async function bullAlone(redisUrl, count) {
  const queue = new Bull('nothing', redisUrl, { prefix: '{load}' });
  await queue.isReady();
  let done = 0;
  const began = performance.now();
  const all = new Promise((resolve) => {
    queue.process('*', AT_ONCE, async () => {
      done += 1;
      if (done === count) resolve();
    });
  });
  const job = { name: 'nothing', data: {}, opts: { removeOnComplete: true } };
  for (let added = 0; added < count; added += ADDED_AT_ONCE) {
    await queue.addBulk(Array.from({ length: Math.min(ADDED_AT_ONCE, count - added) }, () => job));
  }
  await all;
  const perSecond = (count * 1000) / (performance.now() - began);
  await queue.close();
  return { perSecond };
}

/** Hands the same mails to the same server over as many connections, by nodemailer alone. */
export async function mailsAlone({ mailUrl }, count) {
  const post = new SmtpPost(mailUrl, 'no-reply@load.example');
  let handed = 0;
  const carrier = async () => {
    while (handed < count) {
      handed += 1;
      const { outcome, answer } = await post.hand(mailOf(handed));
      if (outcome !== 'sent') throw new Error(answer);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: post.atOnce }, carrier));
  const perSecond = (count * 1000) / (performance.now() - began);
  post.close();
  return { perSecond };
}
