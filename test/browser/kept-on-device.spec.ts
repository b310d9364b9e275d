import { listSittings, readAttempt, type AttemptPage } from '#contracts/exams';
import { readMe } from '#contracts/identity';
import { Session } from '../support/session.js';
import { confirm, goTo, heading } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { forgive } from './support/complaints.js';
import { keptHere } from './support/device-store.js';
import { signIn } from './support/sign-in.js';
import { PeopleBrowser } from './support/people-browser.js';
import { Journey } from './support/steps.js';
import { words } from './support/words.js';

const START = 120_000;
const LANGUAGE = 'ar';
const OFFICER = 'trainee1.td';
const CUT_LINK = /ERR_INTERNET_DISCONNECTED/;
const t = words(LANGUAGE);

describe('what a device keeps of an exam, in Arabic at 360 px', () => {
  const centre = theCentre();
  let people: PeopleBrowser;
  let attemptId: string;
  let personId: string;
  const journey = new Journey('kept-on-device', () => people);
  const screen = () => people.of(OFFICER);
  const attempt = async (): Promise<AttemptPage> =>
    (await Session.of(centre.url, OFFICER)).call(readAttempt, { params: { attemptId } });
  const answered = async () => (await attempt()).responses.filter(({ answer }) => answer !== null).length;

  /** Goes to a question by the strip of numbers, as its address alone would load the page anew. */
  const goToQuestion = async (number: number): Promise<void> => {
    const { page } = await screen();
    const name = new RegExp(`^${t('web-exam:exam.question', { number })}(?!\\d)`, 'u');
    await page
      .getByRole('navigation', { name: t('web-exam:exam.questions') })
      .getByRole('button', { name })
      .click();
    await page.getByText(t('web-exam:exam.of', { number, total: (await attempt()).items.length })).waitFor();
  };
  const choose = async (number: number): Promise<void> => {
    await goToQuestion(number);
    await (await screen()).page.locator('fieldset label').first().click();
  };
  const choices = async (): Promise<number[]> =>
    (await attempt()).items.filter(({ body }) => body.type === 'choice').map(({ number }) => number);
  const isSaved = async (): Promise<void> =>
    (await screen()).page.getByText(t('web-exam:link.saved', { time: '' }).trim()).waitFor();
  const signOut = async (): Promise<void> => {
    const { page } = await screen();
    await page.locator('header button[popovertarget=account]').click();
    await page.getByRole('button', { name: t('frame.sign-out'), exact: true }).click();
  };

  beforeAll(async () => {
    people = await PeopleBrowser.open({ url: centre.url, language: LANGUAGE, width: 360 });
    const session = await Session.of(centre.url, OFFICER);
    ({ id: personId } = (await session.call(readMe)).person);
    expect((await session.call(listSittings, {})).items.some(({ attemptId: id }) => id === null)).toBe(true);
  }, START);

  afterAll(() => (people as PeopleBrowser | undefined)?.close());

  journey.step('the officer answers a question, and without a link another one', async () => {
    const { page, context } = await screen();
    await goTo(await screen(), 'exams');
    await confirm(page, t('web-exam:list.start'));
    await page.waitForURL((url) => /^\/exams\/[^/]+$/.test(url.pathname));
    attemptId = new URL(page.url()).pathname.split('/')[2] ?? '';
    const [first = 0, second = 0] = await choices();
    await choose(first);
    await page.getByRole('button', { name: t('web-exam:exam.flag') }).click();
    await isSaved();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await goToQuestion(second);
    await context.setOffline(true);
    await page.locator('fieldset label').first().click();
    await page.getByText(t('web-exam:link.waiting', { count: 1 })).waitFor();
    expect(await keptHere(page)).toMatchObject({ papers: 1, answers: 2 });
  });

  journey.step('who signs out without a link is asked about that answer alone, and all else is cleared', async () => {
    const { page } = await screen();
    await page.goBack();
    await signOut();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('leaving.unsent', { count: 1 })).waitFor();
    await dialog.getByRole('button', { name: t('leaving.stay') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await signOut();
    await dialog.getByRole('button', { name: t('leaving.keep') }).click();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    const { texts, papers, answers } = await keptHere(page);
    expect({ papers, answers }).toEqual({ papers: 1, answers: 1 });
    for (const own of [personId, attemptId, `${OFFICER}@demo.example`]) expect(texts).not.toContain(own);
  });

  journey.step(
    'the centre hears of it once there is a link, and the officer goes on with the same answers',
    async () => {
      const { page, context, complaints } = await screen();
      const told = page.waitForResponse((response) => response.url().includes('/auth/sign-out'));
      await context.setOffline(false);
      expect((await told).status()).toBeLessThan(300);
      forgive(complaints, CUT_LINK);
      expect(await answered()).toBe(1);
      await signIn(await screen(), OFFICER);
      await page.getByRole('link', { name: t('home.officer.go-on-exam') }).click();
      await isSaved();
      expect(await answered()).toBe(2);
    },
  );

  journey.step('an answer that the centre refuses is named with its limit, and holds up no other', async () => {
    const { page, complaints } = await screen();
    const { items } = await attempt();
    const written = items.find(({ body }) => body.type === 'written');
    if (written?.body.type !== 'written') throw new Error('The paper asks for no report');
    const { number, body } = written;
    await goToQuestion(number);
    const field = page.getByLabel(t('web-exam:exam.write'));
    await field.fill('كلمة '.repeat(body.maxWords + 1));
    const [, , third = 0] = await choices();
    await choose(third);
    await page.getByText(t('web-exam:link.attention', { count: 1, numbers: String(number) })).waitFor();
    await isSaved();
    expect(await answered()).toBe(3);
    const review = page.getByRole('navigation', { name: t('web-exam:exam.questions') });
    await review.getByRole('button', { name: t('web-exam:exam.review') }).click();
    await heading(page, t('web-exam:review.title')).waitFor();
    const refused = page.getByRole('listitem').filter({ hasText: t('web-exam:exam.question', { number }) });
    expect(await refused.innerText()).toContain(String(body.maxWords));
    expect(await page.getByRole('button', { name: t('web-exam:review.submit') }).count()).toBe(0);
    await refused.getByRole('button').click();
    await field.fill('كلمة '.repeat(body.maxWords).trim());
    await page.getByText(t('web-exam:link.attention', { count: 1, numbers: String(number) })).waitFor({
      state: 'hidden',
    });
    await isSaved();
    expect(await answered()).toBe(4);
    // The centre refuses it by name among others, and as a whole where the link delivers it alone.
    forgive(complaints, /status of 400 .*\/responses\b/u);
  });

  journey.step('it is handed in as it stands, and signing out clears the device without asking', async () => {
    const { page, context, complaints } = await screen();
    const strip = page.getByRole('navigation', { name: t('web-exam:exam.questions') });
    await strip.getByRole('button', { name: t('web-exam:exam.review') }).click();
    await confirm(page, t('web-exam:review.submit'));
    await heading(page, t('web-exam:receipt.title')).waitFor();
    expect((await attempt()).responses).toHaveLength(4);
    await context.setOffline(true);
    await signOut();
    await page.waitForURL((url) => url.pathname === '/sign-in');
    const { texts, papers, answers } = await keptHere(page);
    expect({ papers, answers }).toEqual({ papers: 0, answers: 0 });
    for (const own of [personId, attemptId]) expect(texts).not.toContain(own);
    await context.setOffline(false);
    forgive(complaints, CUT_LINK);
    expect(await people.complaints()).toEqual([]);
  });
});
