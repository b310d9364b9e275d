import type { Locator } from 'playwright-core';
import { LANGUAGES } from '#kernel';
import { heading } from '../acts.js';
import type { Screen } from '../chromium.js';
import { words } from '../words.js';
import { DETAILS, type Post, type State, type Text } from './facts.js';

/** A registrar, who sets a centre up as its guided page leads. */
export class SetUpDesk {
  private readonly t;
  private readonly page;

  private constructor(screen: Screen) {
    this.t = words(screen.language);
    this.page = screen.page;
  }

  /** Begins at the link that a registrar's home shows while the centre is empty. */
  static async fromHome(screen: Screen): Promise<SetUpDesk> {
    const desk = new SetUpDesk(screen);
    await screen.page.getByRole('link', { name: desk.t('web-setup:home.act') }).click();
    await heading(screen.page, desk.t('web-setup:start.title')).waitFor();
    return desk;
  }

  /** Goes to the guided page and finds one of its steps. */
  async step(name: string): Promise<Locator> {
    const title = this.t('web-setup:start.title');
    const isThere = await heading(this.page, title).isVisible();
    if (!isThere) await this.page.goto('/start');
    await heading(this.page, title).waitFor();
    return this.page.getByRole('listitem', { name: this.t(`web-setup:start.${name}`), exact: true });
  }

  async giveDetails(): Promise<void> {
    const { t, page } = this;
    await (await this.step('details')).getByRole('link', { name: t('web-setup:start.details-act') }).click();
    await heading(page, t('web-setup:details.title')).waitFor();
    await this.write('name', DETAILS.name);
    await page.getByLabel(t('web-setup:details.email')).fill(DETAILS.email);
    await page.getByLabel(t('web-setup:details.phone')).fill(DETAILS.phone);
    await this.write('address', DETAILS.address);
    const languages = page.getByRole('group', { name: t('web-setup:details.languages') });
    for (const language of LANGUAGES)
      await languages
        .locator('label', { has: page.locator(`[lang=${language}]`) })
        .getByRole('checkbox')
        .setChecked(DETAILS.languages.some((offered) => offered === language));
    await this.write('legalNotice', DETAILS.legalNotice);
    await page.getByRole('button', { name: t('web-setup:details.act'), exact: true }).click();
    await page.getByText(t('web-setup:details.saved')).waitFor();
  }

  async enterState({ code, name, timeZone }: State): Promise<void> {
    const { t, page } = this;
    await (await this.step('states')).getByRole('link', { name: t('web-setup:start.states-act') }).click();
    await page.getByLabel(t('web-structure:field.code')).fill(code);
    await this.write('name', name);
    await page.getByLabel(t('web-structure:field.time-zone')).fill(timeZone);
    await this.send('states.enter', name);
  }

  /** Enters an agency from the page of its state, with its posts, and with its unit and the posts of that. */
  async enterAgency({ agency, unit, posts }: State): Promise<void> {
    const { t, page } = this;
    await page.getByRole('link', { name: t('web-structure:agency.new'), exact: true }).click();
    await this.write('name', agency.name);
    await page.getByLabel(t('web-structure:field.agency-kind')).selectOption(agency.kind);
    await this.send('agency.enter', agency.name);
    for (const post of posts) await this.enterPost(post, agency.name);
    await this.openNew('post');
    await page.getByLabel(t('web-structure:field.kind'), { exact: true }).selectOption('unit');
    await this.write('name', unit.name);
    await this.send('post.enter', unit.name);
    for (const post of unit.posts) await this.enterPost(post, unit.name);
  }

  /** Enters a post from the page of what it is to stand under, and goes back there. */
  private async enterPost({ name, border, at }: Post, under: Text): Promise<void> {
    const { t, page } = this;
    await this.openNew('post');
    await this.write('name', name);
    await page.getByLabel(t('web-structure:field.border'), { exact: true }).selectOption(border);
    await page.getByLabel(t('web-structure:field.latitude')).fill(String(at[0]));
    await page.getByLabel(t('web-structure:field.longitude')).fill(String(at[1]));
    await this.send('post.enter', name);
    await page.getByRole('link', { name: under.ar, exact: true }).click();
    await heading(page, under.ar).waitFor();
  }

  async enterRanks({ code, ranks }: State): Promise<void> {
    const { t, page } = this;
    await page.goto(`/states/${code}?view=ranks`);
    for (const { title, band } of ranks) {
      await this.openNew('rank');
      await this.write('title', title);
      await page.getByLabel(t('web-structure:field.band')).selectOption(band);
      await page.getByRole('button', { name: t('web-structure:rank.enter'), exact: true }).click();
      await page.getByRole('listitem').filter({ hasText: title.ar }).waitFor();
    }
  }

  async enterAdministrator({ name, administrator }: State): Promise<void> {
    const { t } = this;
    const step = await this.step('admins');
    await step.getByRole('button', { name: `${t('web-setup:admin.open')} ${name.ar}` }).click();
    await step.getByLabel(t('web-setup:admin.name-ar')).fill(administrator.name.ar);
    await step.getByLabel(t('web-setup:admin.name-latin')).fill(administrator.name.latin);
    await step.getByLabel(t('web-setup:admin.email')).fill(administrator.email);
    await step.getByRole('textbox', { name: t('web-setup:admin.password') }).fill(administrator.password);
    await step.getByRole('button', { name: t('web-setup:admin.act') }).click();
    await step.getByRole('status').filter({ hasText: administrator.name.ar }).waitFor();
  }

  /** The posts that stand on the map of all states. @returns their names, as they are drawn. */
  async postsOnMap(count: number): Promise<string[]> {
    const { t, page } = this;
    await (await this.step('states')).getByRole('link', { name: t('web-setup:start.states-all') }).click();
    const map = page.getByRole('img', { name: t('web-structure:map.label', { count }) });
    await map.waitFor();
    return map.locator('g > title').allTextContents();
  }

  private openNew(what: 'post' | 'rank'): Promise<void> {
    return this.page.getByRole('link', { name: this.t(`web-structure:${what}.new`), exact: true }).click();
  }

  /** Sends a form of the structure and waits for the page of what was entered. */
  private async send(act: string, name: Text): Promise<void> {
    await this.page.getByRole('button', { name: this.t(`web-structure:${act}`), exact: true }).click();
    await heading(this.page, name.ar).waitFor();
  }

  /** Types a text in the languages in which it is given, each on its own tab. */
  private async write(path: string, text: Partial<Text>): Promise<void> {
    for (const language of LANGUAGES) {
      const written = text[language];
      if (written === undefined) continue;
      await this.page.locator(`[data-reveals="${path}.${language}"]`).click();
      await this.page.locator(`[id="${path}.${language}"]`).fill(written);
    }
  }
}
