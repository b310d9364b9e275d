import { goTo } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { PeopleBrowser } from './support/people-browser.js';
import { Journey } from './support/steps.js';
import { words } from './support/words.js';

const START = 120_000;
/** Fatima Zahra Bennani, who passed her exam and holds a certificate that is valid. */
const OFFICER = 'trainee2.ma';
const t = words('ar');
const TO_WOMEN = 'احتفظي بوثيقتها ورقمها: يمكن لأي شخص التحقق منها.';
const TO_MEN = 'احتفظ بوثيقتها ورقمها: يمكن لأي شخص التحقق منها.';

describe('an officer who is a woman, in Arabic', () => {
  const centre = theCentre();
  let people: PeopleBrowser;
  const journey = new Journey('addressed', () => people);

  beforeAll(async () => {
    people = await PeopleBrowser.open({ url: centre.url, language: 'ar', width: 390 });
  }, START);

  afterAll(() => (people as PeopleBrowser | undefined)?.close());

  journey.step('is spoken to as one on her home, and of her result', async () => {
    const screen = await people.of(OFFICER);
    await screen.page.getByText(TO_WOMEN).waitFor();
    await goTo(screen, 'exams');
    await screen.page.getByText('ناجحة', { exact: true }).waitFor();
  });

  journey.step('may choose otherwise, and is spoken to so at once and after the next start', async () => {
    const screen = await people.of(OFFICER);
    const { page } = screen;
    await page.goto('/me');
    const choice = page.getByRole('group', { name: t('web-people:me.addressed.legend') });
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await choice.getByRole('button', { name: t('web-people:me.addressed.masculine') }).click();
    await kept;
    await goTo(screen, 'home');
    await page.getByText(TO_MEN).waitFor();
    await page.reload();
    await page.getByText(TO_MEN).waitFor();
  });

  journey.step('and take it back', async () => {
    const { page } = await people.of(OFFICER);
    await page.goto('/me');
    const choice = page.getByRole('group', { name: t('web-people:me.addressed.legend') });
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await choice.getByRole('button', { name: t('web-people:me.addressed.feminine') }).click();
    await kept;
    await page.goto('/');
    await page.getByText(TO_WOMEN).waitFor();
  });

  it('sees screens that complain of nothing', async () => {
    expect(await people.complaints()).toEqual([]);
  });
});
