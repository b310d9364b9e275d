import type { Locator } from 'playwright-core';
import { confirm, goTo, heading } from '../acts.js';
import type { Screen } from '../chromium.js';
import { words } from '../words.js';

/** Somebody who brings in a list of officers on screen. */
export class ListDesk {
  private readonly t;
  private readonly page;

  private constructor(screen: Screen) {
    this.t = words(screen.language);
    this.page = screen.page;
  }

  static async open(screen: Screen): Promise<ListDesk> {
    const desk = new ListDesk(screen);
    await goTo(screen, 'officers');
    await screen.page.getByRole('link', { name: desk.t('web-imports:from-list') }).click();
    await screen.page.getByRole('button', { name: desk.t('web-imports:start.officers') }).click();
    await heading(screen.page, desk.t('web-imports:new')).waitFor();
    return desk;
  }

  /** @returns the field that each column was understood as, by the titles of the file. */
  async send(name: string, content: Buffer, titles: readonly string[]): Promise<Record<string, string>> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: content });
    await this.page.getByRole('button', { name: this.t('web-imports:columns.act') }).waitFor();
    const understood = titles.map(async (title) => [
      title,
      await this.page.getByRole('combobox', { name: title, exact: true }).inputValue(),
    ]);
    return Object.fromEntries((await Promise.all(understood)) as [string, string][]);
  }

  /** Has the rows checked, and looks at those that are faulty. @returns their numbers, as the screen says them. */
  async check(): Promise<string[]> {
    await this.page.getByRole('button', { name: this.t('web-imports:columns.act') }).click();
    await this.page.getByText(this.t('web-imports:summary.before')).waitFor();
    await this.page
      .getByRole('group', { name: this.t('web-imports:preview.show') })
      .getByRole('button', { name: this.t('web-imports:rows-are.faulty') })
      .click();
    await this.page.waitForURL(/rows=faulty/u);
    const heads = this.rows().getByRole('listitem').locator('strong');
    await heads.first().waitFor();
    return heads.allTextContents();
  }

  /** What the screen says about a faulty cell, or about the row where it names no cell. */
  async saidOf(number: number, column: string | null): Promise<string> {
    const row = this.row(number);
    if (column === null) return (await row.locator('form').innerText()).split('\n')[0] ?? '';
    return this.cell(row, column).evaluate((field) => {
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    });
  }

  /** Which cells of a row are marked as wrong, by the keys of their columns. */
  async marked(number: number, columns: readonly string[]): Promise<string[]> {
    const row = this.row(number);
    const wrong = columns.map(async (column) => (await this.cell(row, column).getAttribute('aria-invalid')) === 'true');
    const marks = await Promise.all(wrong);
    return columns.filter((_, at) => marks[at]);
  }

  async mend(number: number, column: string, value: string): Promise<void> {
    const row = this.row(number);
    await this.cell(row, column).fill(value);
    await row.getByRole('button', { name: this.t('web-imports:mend') }).click();
    await row.getByText(this.t('web-imports:rows-are.new'), { exact: true }).waitFor();
  }

  /** Brings in the good rows that wait, until so many are in altogether. */
  async bringIn(waiting: number, altogether: number): Promise<void> {
    await confirm(this.page, this.t('web-imports:run.act', { count: waiting }));
    const said = { count: altogether, rows: String(altogether) };
    await this.page.getByText(this.t('web-imports:summary.entered', said), { exact: true }).waitFor();
  }

  private rows(): Locator {
    return this.page.getByRole('list', { name: this.t('web-imports:rows') });
  }

  private row(number: number): Locator {
    const title = this.page.getByText(this.t('web-imports:row', { row: String(number) }), { exact: true });
    return this.rows().getByRole('listitem').filter({ has: title });
  }

  private cell(row: Locator, column: string): Locator {
    return row.getByLabel(this.t(`identity:columns.officer.${column}`), { exact: true });
  }
}
