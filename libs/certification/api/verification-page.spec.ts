import { aPerson } from '#identity/testing';
import { V1, certificateDesk } from '../testing/certificate-desk.js';

describe('the page of verification', () => {
  const desk = certificateDesk();
  const page = async (address: string) =>
    desk.stranger
      .get(address)
      .expect(200)
      .expect('content-type', /text\/html/);

  it.each([
    ['ar', 'rtl', 'سارية'],
    ['fr', 'ltr', 'Valide'],
    ['en', 'ltr', 'Valid'],
  ])('answers in %s', async (language, direction, word) => {
    const { number } = await desk.issued({ officer: desk.officer });
    const { text } = await page(`/verify/${number}?lang=${language}`);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    for (const shown of [word, number, 'سعيد الناجي', "Saïd N'Naji &lt;b&gt;", 'Tunis']) expect(text).toContain(shown);
    expect(text).not.toContain('<b>');
  });

  it('runs no script and loads nothing but fonts and the icon of its tab', async () => {
    const { text, headers } = await page('/verify/RTC-00000-000G1-G?lang=en');
    expect(text).not.toMatch(/<script|<img|<link(?! rel="icon")|style="/);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; font-src 'self'; img-src 'self'; /,
    );
    expect(text).toContain('Unknown');
  });

  it('never lets a number become markup', async () => {
    const { text } = await page(`/verify/${encodeURIComponent('"><script>alert(1)</script>')}?lang=en`);
    expect(text).not.toContain('<script>');
  });

  it.each([
    ['a text that cannot be a number', 'x'.repeat(500), 'x'.repeat(64)],
    ['what no database can hold', 'RTC%00', 'RTC'],
    ['what is no address', 'RTC-50%', 'RTC-50%'],
    ['bytes that are no text', '%E0%A4%A', '%E0%A4%A'],
  ])('answers %s too', async (_what, code, shown) => {
    for (const address of [`/verify/${code}?lang=en`, `/verify?lang=en&code=${code}`]) {
      const { text } = await page(address);
      expect(text).toContain('This is no certificate number');
      expect(text).not.toContain('issued no certificate');
      expect(text).toContain(`<bdi class="number">${shown}</bdi>`);
    }
  });

  it.each([
    ['ar', 'ليس هذا رقم شهادة'],
    ['fr', 'Ce n’est pas un numéro de certificat'],
    ['en', 'This is no certificate number'],
  ])('says in %s that hello is no certificate number', async (language, said) => {
    const { text } = await page(`/verify?lang=${language}&code=hello`);
    expect(text).toContain(`<title>${said} · `);
    expect(text).toMatch(new RegExp(`<h1><svg[^]*</svg>${said}</h1>`));
  });

  it('says that a number was mistyped, and of one that fits that it was not issued', async () => {
    expect((await page('/verify/RTC-00000-000G1-H?lang=en')).text).toContain('one of them was mistyped');
    expect((await page('/verify/RTC-00000-000G1-G?lang=en')).text).toContain('The centre issued no certificate');
  });

  it.each(['/verify?code=%20&lang=en', '/verify?code=1&code=2&lang=en', '/verify?lang=xx'])(
    'asks at %s',
    async (address) => {
      expect((await page(address)).text).toContain('<form action="/verify"');
    },
  );

  it('keeps a number in its own direction, in the name of the window too', async () => {
    const { text } = await page('/verify/RTC-7QK2M-XV94T-9?lang=ar');
    expect(text).toContain('<title>غير معروفة · \u2068RTC-7QK2M-XV94T-9\u2069 · المركز الإقليمي للتدريب</title>');
  });

  it('speaks of a woman in words that suit her, as of everybody', async () => {
    const salma = await aPerson(desk.database, { name: { ar: 'سلمى العلوي', latin: 'Salma Alaoui' } });
    const { id, number } = await desk.issued({ officer: salma });
    const revocations = `${V1}/certificates/${id}/revocations`;
    const asked = await desk.first.post(revocations).send({ reason: 'identity-error', note: 'Two of one name' });
    await desk.second.post(`${revocations}/${asked.body.id}/confirmations`).expect(201);
    const said = { ar: ['سلمى العلوي', 'خطأ في الهوية'], fr: ['Salma Alaoui', 'Erreur d’identité'] };
    for (const [language, words] of Object.entries(said)) {
      const { text } = await page(`/verify/${number}?lang=${language}`);
      for (const word of words) expect(text).toContain(word);
      expect(text).not.toMatch(/صاحبها|titulaire/u);
    }
  });

  it('asks for a number, and answers its form', async () => {
    const { number } = await desk.issued();
    expect((await page('/verify?lang=fr')).text).toContain('<form action="/verify"');
    expect((await page(`/verify?lang=fr&code=${number}`)).text).toContain('Valide');
    const pasted = encodeURIComponent(
      `https://certificates.regional-training-centre-of-the-region.example/verify/${number}?lang=ar&from=a-message`,
    );
    const { text } = await page(`/verify?lang=fr&code=${pasted}`);
    expect(text).toContain('Valide');
    expect(text).toContain(`<bdi class="number">${number}</bdi>`);
  });
});
