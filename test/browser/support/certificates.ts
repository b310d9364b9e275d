import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { confirm, goTo, heading } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

/** A result of the sitting is released, which names no candidate. */
export async function releaseSitting({ page, language, ...rest }: Screen, title: string): Promise<void> {
  const t = words(language);
  await goTo({ page, language, ...rest }, 'release');
  const sitting = page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
  await confirm(sitting, t('web-centre:release.act'));
  await sitting.getByText(t('web-centre:release.done', { count: 1 })).waitFor();
}

/** The officer reads how each answer was judged. */
export async function readResult(screen: Screen, title: string): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  await goTo(screen, 'exams');
  await page.getByText(t('web-exam:result.passed'), { exact: true }).waitFor();
  await page.getByRole('link', { name: t('web-exam:result.explain') }).click();
  await heading(page, title).waitFor();
  await page.getByText(t('web-exam:result.why')).first().waitFor();
}

/** The one certificate of the officer, on screen. */
export async function openCertificate(screen: Screen, number: string, title: string): Promise<void> {
  const { page } = screen;
  await goTo(screen, 'certificates');
  await page.getByRole('link', { name: number }).click();
  await heading(page, title).waitFor();
  await page.getByRole('article').getByText(number).waitFor();
}

/** What the link to the document brings. @returns its texts, and the address that is printed with the QR code. */
export async function readDocument({ page, language, context }: Screen) {
  const link = page.getByRole('link', { name: words(language)('web-centre:certificate.document') });
  const answer = await context.request.get((await link.getAttribute('href')) ?? '');
  const document = await getDocument({ data: new Uint8Array(await answer.body()), verbosity: 0 }).promise;
  const sheet = await document.getPage(1);
  const { items } = await sheet.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  await document.loadingTask.destroy();
  const [address = ''] = /https?:\/\/\S+\/verify\/[0-9A-Z-]+/.exec(text) ?? [];
  return { type: answer.headers()['content-type'], text, address };
}

/** A registrar, on the page of a certificate. */
export class CertificateDesk {
  private readonly t;

  constructor(private readonly screen: Screen) {
    this.t = words(screen.language);
  }

  open(certificateId: string): Promise<unknown> {
    return this.screen.page.goto(`/certificates/${certificateId}`);
  }

  suspend(note: string): Promise<void> {
    return this.act('web-centre:certificate.suspend', note);
  }

  askForRevocation(note: string): Promise<void> {
    return this.act('web-centre:revocation.ask', note);
  }

  /** Whoever asked for it has no such act. */
  mayConfirm(): Promise<boolean> {
    return this.screen.page.getByRole('button', { name: this.t('web-centre:revocation.confirm') }).isVisible();
  }

  async waitsForSecond(): Promise<void> {
    await this.screen.page.getByText(this.t('web-centre:revocation.waits')).waitFor();
  }

  confirmRevocation(): Promise<void> {
    return confirm(this.screen.page, this.t('web-centre:revocation.confirm'));
  }

  private act(key: string, note: string): Promise<void> {
    return confirm(this.screen.page, this.t(key), (dialog) => dialog.getByLabel(this.t('web-centre:note')).fill(note));
  }
}
