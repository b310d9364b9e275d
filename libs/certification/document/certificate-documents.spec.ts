import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadConfig } from '#config';
import { Translator, readLocales } from '#i18n';
import type { Language } from '#kernel';
import { certificateSnapshot } from '../domain/certificate.builder.js';
import { CertificateDocuments } from './certificate-documents.js';

const config = loadConfig({
  DATABASE_URL: 'postgresql://a@b/c',
  REDIS_URL: 'redis://a',
  PUBLIC_URL: 'https://centre.example',
});
const credential = { '@context': ['https://www.w3.org/ns/credentials/v2'], id: 'urn:uuid:1', name: 'يوسف' };
const issuedAt = new Date('2025-11-24T09:15:00Z');

async function open(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const { info } = await document.getMetadata();
  return { document, text, info: info as { Title?: string; Language?: string } };
}

/** A tool of poppler-utils, which people who file certificates are likely to have. */
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e]/g;
const extracted = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().replace(DIRECTION_MARKS, '');

/** Names of the typefaces that a document carries, without the mark of a subset. */
async function typefacesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true }).promise;
  const page = await document.getPage(1);
  await page.getOperatorList();
  const names = new Set<string>();
  for (const [, font] of page.commonObjs) names.add((font as { name?: string } | null)?.name?.slice(7) ?? '');
  return [...names].sort();
}

/** How long the first document may take, in milliseconds, as it waits for the process and its typefaces. */
const STARTING = 20_000;

describe('the printed certificate', () => {
  const documents = new CertificateDocuments(config, new Translator(readLocales(), true));
  const render = (lead: Language, changes = {}) =>
    documents.render(certificateSnapshot(changes), credential, issuedAt, lead);
  afterAll(() => documents.onApplicationShutdown());

  it.each(['ar', 'fr', 'en'] as const)(
    'led by %s is one sheet that says all in three languages',
    async (lead) => {
      const { document, text } = await open(await render(lead));
      expect(document.numPages).toBe(1);
      for (const said of [
        'RTC-00000-000G1-G',
        'يوسف العلوي',
        'Youssef El Alaoui',
        'كفاءة',
        'Certificat de compétence',
        'Certificate of competence',
        'وثائق',
        'Examen des documents de voyage, niveau 1',
        'Travel-document examination, level 1',
        'Direction générale de la sûreté nationale, Maroc',
        'National Security Directorate, Morocco',
        '24 novembre 2028',
        '24 November 2028',
        '24 contact, 8 self-study, 8 practical',
        'https://centre.example/verify/RTC-00000-000G1-G',
      ]) {
        expect(text).toContain(said);
      }
    },
    STARTING,
  );

  it('of a woman speaks of her in words that suit her', async () => {
    const { text } = await open(await render('fr', { name: { ar: 'سلمى العلوي', latin: 'Salma Alaoui' } }));
    for (const said of ['سلمى العلوي', 'Ce certificat est délivré à', 'pour avoir suivi la formation'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/صاحب|حامل|ضابط|متدرب|مترشح|titulaire|stagiaire|candidat|né le|M\./u);
  });

  it.each([
    'محمد عبد الله الإدريسي',
    'بلال علاء الأمين',
    'آلاء صلاح أبو بكر',
    'لؤي شيئا أڨادير',
    'عبد الرحمن محمد الأمين ولد الشيخ سيدي أحمد البكاي',
  ])('gives the name %s to who extracts its text exactly as it is stored', async (ar) => {
    const { text } = await open(await render('ar', { name: { ar, latin: 'Name' } }));
    expect(text).toContain(ar);
  });

  (hasPdftotext ? it : it.skip).each(['ar', 'fr', 'en'] as const)(
    'led by %s gives pdftotext its Arabic as it was written',
    async (lead) => {
      const agency = { ar: 'المديرية العامة للأمن والشرطة', fr: 'Direction', en: 'Directorate' };
      const title = { ar: 'دورة في كشف المزوَّر من وثائق السفر', fr: 'Examen', en: 'Examination' };
      const { course } = certificateSnapshot();
      const text = extracted(await render(lead, { agency, course: { ...course, title } }));
      for (const said of [
        'المركز الإقليمي للتدريب',
        'شهادة كفاءة',
        'يوسف العلوي',
        'المديرية العامة للأمن والشرطة – المغرب',
        'بعد إتمام الدورة التدريبية والنجاح في امتحانها',
        'عدد الساعات',
        'تاريخ الإصدار',
        'صالحة حتى',
        'للتحقق من هذه الشهادة',
        'تونس العاصمة',
        'تُمنح هذه الشهادة لـ',
        'حضوريًّا',
        'تعلُّمًا ذاتيًّا',
        'تطبيقًا',
        'دورة في كشف المزوَّر من وثائق السفر',
      ]) {
        expect(text).toContain(said);
      }
    },
  );

  it.each(['ʿAbd al-Raḥmān ʾĀdam', 'Ɓoubacar Ɗiallo Ƴero', 'Ƙasim Ŋaɲa Ɲɛɔ', 'Ẹṣọ Ḥaṭṣaḍẓ ġḫšāīū'])(
    'sets the name %s in one typeface, and gives it back as it is stored',
    async (latin) => {
      const pdf = await render('fr', { name: { ar: 'اسم', latin: latin.normalize('NFC') } });
      expect((await open(pdf)).text).toContain(latin.normalize('NFC'));
      const others = await render('fr', { name: { ar: 'اسم', latin: 'Youssef El Alaoui' } });
      expect(await typefacesOf(pdf)).toContain('NotoSans-Medium');
      expect(await typefacesOf(pdf)).toEqual(await typefacesOf(others));
    },
  );

  it('says PDF/A-3a in its metadata, with its language', async () => {
    const pdf = await render('fr');
    expect(pdf.subarray(0, 7).toString()).toBe('%PDF-1.');
    const metadata = pdf.toString('latin1');
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    const { info } = await open(pdf);
    expect(info).toMatchObject({ Language: 'fr', Title: 'RTC-00000-000G1-G · Certificat de compétence' });
  });

  it('carries the credential', async () => {
    const { document } = await open(await render('ar'));
    const attached = [...((await document.getAttachments())?.keys() ?? [])];
    expect(attached).toEqual(['credential.json']);
    const content = (await document.getAttachmentContent('credential.json')) ?? new Uint8Array();
    expect(JSON.parse(new TextDecoder().decode(content))).toEqual(credential);
  });

  it('is the same, byte for byte, each time', async () => {
    expect((await render('ar')).equals(await render('ar'))).toBe(true);
  });

  it('is made of one attendance without an end', async () => {
    const { text } = await open(await render('en', { kind: 'attendance', validUntil: null, agency: null }));
    expect(text).toContain('Certificate of attendance');
    expect(text).toContain('Without end');
    expect(text).not.toContain('null');
  });

  it('never reads a name as markup', async () => {
    const { text } = await open(await render('en', { name: { ar: 'اسم', latin: '#panic("x") *B* $1$' } }));
    expect(text).toContain('#panic("x") *B* $1$');
  });

  it('is made many at a time', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => render('fr')));
    expect(new Set(all.map((pdf) => pdf.length)).size).toBe(1);
  });
});
