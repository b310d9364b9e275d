import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locator } from 'playwright-core';
import { create } from 'qrcode';
import { confirm, goTo, heading } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

/** Releases a result of the sitting on a screen that names no candidate. */
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

/** The officer reads the result, and when the right answers open, as the sitting goes on for others. */
export async function readResult(screen: Screen, title: string): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  await goTo(screen, 'exams');
  await page.getByText(t('web-exam:result.passed'), { exact: true }).waitFor();
  await page.getByRole('link', { name: t('web-exam:result.see') }).click();
  await heading(page, title).waitFor();
  const [until = ''] = t('web-judging:result.keys-later', { time: '|' }).split('|');
  await page.getByText(until).waitFor();
}

/** Opens the only certificate of the officer, on screen, under their name in the reader's script. */
export async function openCertificate(screen: Screen, number: string, name: string): Promise<void> {
  const { page } = screen;
  await goTo(screen, 'certificates');
  await page.getByRole('link', { name: number }).click();
  await heading(page, name).waitFor();
  await page.getByRole('article').getByText(number).waitFor();
}

interface Told {
  readonly address: string;
  readonly status: string;
  readonly name: string;
  /** The lines that a dialogue of the secretariat said the public would read. */
  readonly told: readonly string[];
}

/** A text as it is seen: without the marks that keep a date or a code in its direction. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll('\u00a0', ' ');

/** Checks that the address of verification shows the certificate's state and holder, in the reader's language. */
export async function readsOfCertificate({ page, language }: Screen, told: Told): Promise<void> {
  const t = words(language);
  await page.goto(told.address);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await page.getByRole('heading', { level: 1, name: t(`certification:status.${told.status}`), exact: true }).waitFor();
  await page.getByText(told.name).first().waitFor();
  const read = plain(await page.locator('body').innerText());
  for (const line of told.told) expect(read).toContain(plain(line));
}

/** Opens the document behind the link. @returns its texts, and the address that is printed with the QR code. */
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

  private constructor(private readonly screen: Screen) {
    this.t = words(screen.language);
  }

  static async at(screen: Screen, certificateId: string): Promise<CertificateDesk> {
    await screen.page.goto(`/certificates/${certificateId}`);
    return new CertificateDesk(screen);
  }

  /** Goes from the page of the certificate to its cohort and to its officer, and back. */
  async followLinks({ cohort, name }: { readonly cohort: string; readonly name: string }): Promise<void> {
    const { page } = this.screen;
    await page.getByRole('link', { name: cohort, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: cohort }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name, exact: true }).click();
    await heading(page, name).waitFor();
    await page.waitForURL((url) => url.pathname.startsWith('/people/'));
    await page.goBack();
  }

  suspend(reason: string, note: string): Promise<string[]> {
    return this.act('web-centre:certificate.suspend', reason, note);
  }

  askForRevocation(reason: string, note: string): Promise<string[]> {
    return this.act('web-centre:revocation.ask', reason, note);
  }

  /** Whether this registrar may confirm it; whoever asked for it may not. */
  mayConfirm(): Promise<boolean> {
    return this.screen.page.getByRole('button', { name: this.t('web-centre:revocation.confirm') }).isVisible();
  }

  async waitsForSecond(): Promise<void> {
    await this.screen.page.getByText(this.t('web-centre:revocation.waits')).waitFor();
  }

  /** @returns what the dialogue said that the public reads, line by line. */
  async confirmRevocation(): Promise<string[]> {
    let told: string[] = [];
    await confirm(this.screen.page, this.t('web-centre:revocation.confirm'), async (dialog) => {
      told = await publicWordsIn(dialog);
    });
    return told;
  }

  /**
   * An empty form is refused, as no reason is preselected: the focus is on the summary, which links to the fields.
   * @returns what the dialogue said that the public reads, line by line.
   */
  private async act(key: string, reason: string, note: string): Promise<string[]> {
    const { t } = this;
    let told: string[] = [];
    await confirm(this.screen.page, t(key), async (dialog) => {
      const select = dialog.getByLabel(t('web-centre:reason'));
      expect(await select.inputValue()).toBe('');
      await dialog.getByRole('button', { name: t(key), exact: true }).click();
      const summary = dialog.getByRole('alert');
      await summary.locator('xpath=..').and(dialog.locator(':focus')).waitFor();
      await summary.getByRole('link', { name: t('web-acts:missing.reason') }).click();
      await select.and(dialog.locator(':focus')).waitFor();
      await select.selectOption(reason);
      await dialog.getByLabel(t('web-centre:note')).fill(note);
      told = await publicWordsIn(dialog);
    });
    return told;
  }
}

const publicWordsIn = async (dialog: Locator): Promise<string[]> =>
  (await dialog.locator('blockquote').innerText()).split('\n').filter((line) => line.trim() !== '');
