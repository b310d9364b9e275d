import type { Browser, Page } from 'playwright-core';
import { launch } from '../../support/chromium.js';

/** A page for a self-test, written by the test: what a check must find is broken there on purpose. */
export class SelfTestWindow {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<SelfTestWindow> {
    const browser = await launch();
    return new SelfTestWindow(
      browser,
      await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage(),
    );
  }

  /** The page with `body` in it, in a language. */
  async showing(body: string, { language = 'ar', style = '' } = {}): Promise<Page> {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    await this.page.setContent(
      `<!doctype html><html lang="${language}" dir="${direction}"><head><title>الصفحة</title>
       <style>body { margin: 0; font: 16px/1.5 sans-serif } ${style}</style></head>
       <body><main>${body}</main></body></html>`,
    );
    return this.page;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
