import {
  confirmRevocation,
  getCertificate,
  getCheckpoint,
  getCredential,
  getDocument,
  getInclusionProof,
  listCertificates,
  requestRevocation,
  verifyCertificate,
} from '#contracts/certification';
import { LANGUAGES, type Language } from '#kernel';
import { eventually, expectEqual, expectThat, found } from './expect.js';
import type { Narrator } from './narrator.js';
import type { People } from './people.js';
import type { Seated } from './seat.js';

/** From the release to a revoked certificate. @returns its printed number. */
export async function certifyAndRevoke(people: People, narrator: Narrator, seated: Seated): Promise<string> {
  const officer = await people.withPassword(seated.officer.email, seated.officer.password);
  const { id, number } = await eventually(async () => {
    const { items } = await officer.call(listCertificates, { query: { limit: 10 } });
    return items[0];
  }, narrator.phrase('no-certificate'));
  const certificate = await officer.call(getCertificate, { params: { certificateId: id } });
  expectEqual('the name on the certificate', certificate.printed.name, seated.name);
  expectEqual('the state on the certificate', certificate.printed.state.code, 'ma');
  expectEqual('the cohort on the certificate', certificate.printed.cohort.code, seated.cohortCode);
  narrator.say('certificate', { number });

  for (const language of LANGUAGES) await verify(people, language, number, 'valid', certificate.printed);
  await showsOnItsPage(people, number, seated.name.latin);
  narrator.say('verified', { number });
  await proofs(people, id, number);
  narrator.say('proved');

  await revoke(people, id);
  await verify(people, people.language, number, 'revoked', certificate.printed);
  const unknown = await people.stranger().call(verifyCertificate, { params: { code: 'RTC-00000-00000-1' } });
  expectEqual('a number that the centre never gave', unknown.status, 'unknown');
  expectEqual('the certificate of an unknown number', unknown.certificate, null);
  narrator.say('revoked', { number });
  return number;
}

async function verify(
  people: People,
  language: Language,
  number: string,
  status: string,
  printed: object,
): Promise<void> {
  const answer = await people.stranger(language).call(verifyCertificate, { params: { code: number } });
  expectEqual(`the answer of verification in ${language}`, answer.status, status);
  expectEqual('every printed field', answer.certificate, printed as typeof answer.certificate);
}

async function showsOnItsPage(people: People, number: string, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await fetch(new URL(`/verify/${number}?lang=${language}`, people.baseUrl));
    const html = await page.text();
    expectEqual(`the page of verification in ${language}`, page.status, 200);
    expectThat('the page shows the name', html.includes(name));
    expectThat(`the page is in ${language}`, html.includes(`lang="${language}"`));
  }
}

async function proofs(people: People, certificateId: string, number: string): Promise<void> {
  const registrar = await people.as('registrar');
  const params = { certificateId };
  const credential = await registrar.call(getCredential, { params });
  expectThat('the credential carries a proof', 'proof' in credential);
  const pdf = await registrar.file(getDocument, { params, query: { lang: people.language } });
  expectEqual('the beginning of the document', Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
  const answer = await people.stranger().call(verifyCertificate, { params: { code: number } });
  const { index } = found('the leaf of the log', answer.log[0]);
  const proof = await people.stranger().call(getInclusionProof, { query: { leaf: index } });
  expectEqual('the leaf proved', proof.leaf, index);
  const checkpoint = Buffer.from(await people.stranger().file(getCheckpoint)).toString('utf8');
  expectThat('the checkpoint holds the leaf', Number(checkpoint.split('\n')[1]) > index);
}

/** Revokes with two registrars, as the one who asked may not confirm. */
async function revoke(people: People, certificateId: string): Promise<void> {
  const first = await people.as('registrar');
  const second = await people.as('registrar2');
  const body = { reason: 'issued-in-error', note: 'Tour' } as const;
  const revocation = await first.call(requestRevocation, { params: { certificateId }, body });
  expectEqual('a revocation asked for', revocation.status, 'pending');
  const params = { certificateId, revocationId: revocation.id };
  const alone = await first.refused(confirmRevocation, 409, { params });
  expectEqual('confirmed by the one who asked', alone, 'certification.second-person-needed');
  const confirmed = await second.call(confirmRevocation, { params });
  expectEqual('a revocation confirmed', confirmed.status, 'confirmed');
}
