import type { Browser, Page } from 'playwright-core';
import { listCertificates } from '#contracts/certification';
import { Session } from '../support/session.js';
import { confirm, goTo, heading } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { launch, openScreen, throttle, type Screen } from './support/chromium.js';
import { Figures, HOLDS_TIMES } from './support/figures.js';
import { judgeByKeyboard } from './support/marking.js';
import { shown, transferred, untilNextHeading, type Shown } from './support/measures.js';
import { waitingScripts } from './support/own-sitting.js';
import { clearQueue } from './support/queue.js';
import { words } from './support/words.js';

const START = 120_000;
const MEASURING = 180_000;
/** One visit is enough where times are only noted: it must only show that the screen stands still. */
const TIMES = HOLDS_TIMES ? [1, 2, 3] : [1];
/** A poor mobile link at a remote post, on a cheap phone. */
const POST = { latencyMs: 400, bytesPerSecond: 50_000, cpu: 4 };
const STILL = 0.05;
/** Officers of states that other specs do not use, twice as many as scripts are taken, to measure once more. */
const CANDIDATES = ['trainee2.bf', 'trainee2.td', 'trainee2.ly', 'trainee2.ml', 'trainee2.mr', 'trainee2.ng'];
const t = words('ar');

describe('how fast the screens are, in Arabic at 360 px', () => {
  const centre = theCentre();
  let browser: Browser;
  let verification: string;
  const figures = new Figures();
  const phone = (person?: string): Promise<Screen> =>
    openScreen(browser, { url: centre.url, language: 'ar', width: 360, ...(person === undefined ? {} : { person }) });

  beforeAll(async () => {
    browser = await launch();
    const registrar = await Session.of(centre.url, 'registrar');
    const { items } = await registrar.call(listCertificates, { query: { status: 'valid', limit: 1 } });
    verification = `/verify/${items[0]?.number ?? ''}`;
  }, START);

  afterAll(async () => {
    process.stdout.write(`\n${figures.keep()}\n`);
    await (browser as Browser | undefined)?.close();
  }, START);

  const catalogue = async (page: Page): Promise<Shown> => {
    const course = page.getByRole('article').first().getByRole('link');
    return shown(page, Promise.all([page.goto('/courses'), course.waitFor()]));
  };

  /** Notes the largest paint of visits one after another, and the worst of their shifts. */
  const isFastAndStill = async (name: string, bound: number, visit: () => Promise<Shown>): Promise<boolean[]> => {
    const shifts: number[] = [];
    const isFast = await figures.noteTime(`largest paint, ${name}`, bound, async () => {
      const paints: number[] = [];
      for (const _ of TIMES) {
        const { largestPaint, shift } = await visit();
        paints.push(largestPaint);
        shifts.push(shift);
      }
      return paints;
    });
    return [isFast, isStill(name, shifts)];
  };

  const isStill = (name: string, shifts: readonly number[]): boolean =>
    figures.note({ name: `layout shift, ${name}`, value: Math.max(...shifts), bound: STILL, unit: '', parts: shifts });

  /** The first visit, on a device that was never here. */
  const first =
    (open: (page: Page) => Promise<Shown>): (() => Promise<Shown>) =>
    async () => {
      const { page, context } = await phone();
      await throttle(page, POST);
      const seen = await open(page);
      await context.close();
      return seen;
    };

  test.each([
    ['the catalogue', () => '/courses', 200_000],
    ['the page of verification', () => verification, 60_000],
  ])(
    'transfers for the first load of %s no more than its bound',
    async (name, address, bound) => {
      const { page, context } = await phone();
      const { total, ...parts } = await transferred(page, () => page.goto(address()));
      await context.close();
      expect(figures.note({ name: `first load, ${name}`, value: total, bound, unit: 'bytes', parts })).toBe(true);
    },
    MEASURING,
  );

  test(
    'shows the catalogue on the first visit in time, and still',
    async () => {
      expect(await isFastAndStill('catalogue, first visit', 6_000, first(catalogue))).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'shows the catalogue on later visits in time, and still',
    async () => {
      const { page, context } = await phone();
      await catalogue(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.close();
      const visit = async (): Promise<Shown> => {
        const later = await context.newPage();
        await throttle(later, POST);
        const seen = await catalogue(later);
        await later.close();
        return seen;
      };
      expect(await isFastAndStill('catalogue, later visits', 1_500, visit)).toEqual([true, true]);
      await context.close();
    },
    MEASURING,
  );

  test(
    'shows the page of verification in time, and still',
    async () => {
      const visit = first((page) => shown(page, page.goto(verification)));
      expect(await isFastAndStill('verification', 3_000, visit)).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'shows the next question of an exam in time, and still',
    async () => {
      const screen = await phone('trainee1.ly');
      const { page, context } = screen;
      await goTo(screen, 'exams');
      await confirm(page, t('web-exam:list.start'));
      const next = page.getByRole('button', { name: t('web-exam:exam.next'), exact: true });
      await next.waitFor();
      const isFast = await figures.noteTime('next question', 200, async () => {
        const release = await throttle(page, POST);
        const times: number[] = [];
        for (const _ of TIMES) times.push(await untilNextHeading(page, () => next.click()));
        await release();
        return times;
      });
      const { shift } = await shown(page, next.waitFor());
      await context.close();
      expect([isFast, isStill('exam', [shift])]).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'brings the next script to a marker in time, on an unthrottled desk',
    async () => {
      await clearQueue(centre.url);
      const sessions = new Map<string, Promise<Session>>();
      const as = (name: string): Promise<Session> => {
        const session = sessions.get(name) ?? Session.of(centre.url, name);
        sessions.set(name, session);
        return session;
      };
      await waitingScripts(as, 'TDE-1-FIGURES', CANDIDATES);
      const screen = await openScreen(browser, { url: centre.url, language: 'ar', width: 1280, person: 'examiner1' });
      const { page, context } = screen;
      await goTo(screen, 'marking');
      await heading(page, t('places.marking')).waitFor();
      const take = page.getByRole('button', { name: t('web-judging:marking.next') });
      await take.waitFor();
      let turn = (): Promise<number> => untilNextHeading(page, () => take.click());
      const judgeAndGoOn = async (): Promise<number> => {
        await judgeByKeyboard(screen);
        await page.keyboard.press('Control+Enter');
        const seal = page.getByRole('dialog').getByRole('button', { name: t('web-judging:marking.seal') });
        return untilNextHeading(page, () => seal.click());
      };
      const isFast = await figures.noteTime('next script', 300, async () => {
        const times: number[] = [];
        for (const _ of TIMES) {
          times.push(await turn());
          turn = judgeAndGoOn;
        }
        return times;
      });
      await context.close();
      expect(isFast).toBe(true);
    },
    MEASURING,
  );
});
