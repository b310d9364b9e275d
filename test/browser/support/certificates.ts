import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { create } from 'qrcode';
import { confirm, goTo, heading } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

/** A result of the sitting is released, which names no candidate. */
export async function releaseSitting(screen: Screen, title: string): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  await goTo(screen, 'release');
  const sitting = page.locator('tr', { hasText: title });
  await sitting.getByRole('link', { name: t('web-judging:release.open') }).click();
  await heading(page, title).waitFor();
  await confirm(page, t('web-judging:release.act', { count: 1 }));
  await page.getByText(t('web-judging:release.now', { count: 1 })).waitFor();
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
  const link = page.locator(`a[download$="-${language}.pdf"]`);
  const answer = await context.request.get((await link.getAttribute('href')) ?? '');
  const document = await getDocument({ data: new Uint8Array(await answer.body()), verbosity: 0 }).promise;
  const sheet = await document.getPage(1);
  const { items } = await sheet.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  await document.loadingTask.destroy();
  const [address = ''] = /https?:\/\/\S+\/verify\/[0-9A-Z-]+/.exec(text) ?? [];
  return { type: answer.headers()['content-type'], text, address };
}

/** The modules of the code on the screen, row by row from the top left, dark ones as 1. */
async function modulesOnScreen({ page, language }: Screen, size: number): Promise<number[]> {
  const code = page.getByRole('img', { name: words(language)('web-secretariat:certificate.qr') });
  return code.evaluate(async (drawn, count) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    const whole = count + 2 * 4;
    canvas.width = canvas.height = whole;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('There is no canvas');
    brush.imageSmoothingEnabled = false;
    brush.drawImage(picture, 0, 0, whole, whole);
    const { data } = brush.getImageData(4, 4, count, count);
    return Array.from({ length: count * count }, (_, at) => ((data[at * 4] ?? 255) < 128 ? 1 : 0));
  }, size);
}

/** Whether the code on the screen is that of `address`, module by module. */
export async function showsCodeOf(screen: Screen, address: string): Promise<boolean> {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const shown = await modulesOnScreen(screen, modules.size);
  return shown.every((dark, at) => dark === modules.data[at]);
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
