import type { Browser } from 'playwright-core';
import { listCertificates } from '#contracts/certification';
import { Session } from '../support/session.js';
import { confirm, goTo, heading } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { launch, openScreen, throttle, type Screen } from './support/chromium.js';
import { Figures } from './support/figures.js';
import { judgeByKeyboard } from './support/marking.js';
import { median, shown, transferred, untilNextHeading, type Shown } from './support/measures.js';
import { words } from './support/words.js';

const START = 300_000;
const MEASURING = 120_000;
const TIMES = [1, 2, 3];
/** A poor mobile link at a post far out, on a phone of the lower price. */
const POST = { latencyMs: 400, bytesPerSecond: 50_000, cpu: 4 };
const STILL = 0.05;
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

  const catalogue = async ({ page }: Screen): Promise<Shown> => {
    const course = page.getByRole('article').first().getByRole('link');
    return shown(page, Promise.all([page.goto('/courses'), course.waitFor()]));
  };

  /** Notes the median of the paints and the worst of the shifts. @returns whether both are within bounds. */
  const note = (name: string, all: readonly Shown[], bound: number): boolean[] => {
    const paints = all.map(({ largestPaint }) => largestPaint);
    const shifts = all.map(({ shift }) => shift);
    return [
      figures.note({ name: `largest paint, ${name}`, value: median(paints), bound, unit: 'ms', parts: paints }),
      figures.note({
        name: `layout shift, ${name}`,
        value: Math.max(...shifts),
        bound: STILL,
        unit: '',
        parts: shifts,
      }),
    ];
  };

  const slowly = async (open: (screen: Screen) => Promise<Shown>): Promise<Shown[]> => {
    const all: Shown[] = [];
    for (const _ of TIMES) {
      const screen = await phone();
      await throttle(screen.page, POST);
      all.push(await open(screen));
      await screen.context.close();
    }
    return all;
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
      expect(note('catalogue, first visit', await slowly(catalogue), 6_000)).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'shows the catalogue on later visits in time, and still',
    async () => {
      const { page, context } = await phone();
      await catalogue({ page } as Screen);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.close();
      const all: Shown[] = [];
      for (const _ of TIMES) {
        const later = await context.newPage();
        await throttle(later, POST);
        all.push(await catalogue({ page: later } as Screen));
        await later.close();
      }
      await context.close();
      expect(note('catalogue, later visits', all, 1_500)).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'shows the page of verification in time, and still',
    async () => {
      const all = await slowly(({ page }) => shown(page, page.goto(verification)));
      expect(note('verification', all, 3_000)).toEqual([true, true]);
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
      await throttle(page, POST);
      const times: number[] = [];
      for (const _ of TIMES) times.push(await untilNextHeading(page, () => next.click()));
      const { shift } = await shown(page, next.waitFor());
      await context.close();
      const isFast = figures.note({
        name: 'next question',
        value: median(times),
        bound: 200,
        unit: 'ms',
        parts: times,
      });
      const isStill = figures.note({
        name: 'layout shift, exam',
        value: shift,
        bound: STILL,
        unit: '',
        parts: [shift],
      });
      expect([isFast, isStill]).toEqual([true, true]);
    },
    MEASURING,
  );

  test(
    'brings the next script to a marker in time, on an unthrottled desk',
    async () => {
      const screen = await openScreen(browser, { url: centre.url, language: 'ar', width: 1280, person: 'examiner1' });
      const { page, context } = screen;
      await goTo(screen, 'marking');
      await heading(page, t('places.marking')).waitFor();
      const take = page.getByRole('button', { name: t('web-judging:marking.next') });
      await take.waitFor();
      const times = [await untilNextHeading(page, () => take.click())];
      for (const _ of TIMES.slice(1)) {
        await judgeByKeyboard(screen);
        await page.keyboard.press('Control+Enter');
        const seal = page.getByRole('dialog').getByRole('button', { name: t('web-judging:marking.seal') });
        times.push(await untilNextHeading(page, () => seal.click()));
      }
      await context.close();
      const value = median(times);
      expect(figures.note({ name: 'next script', value, bound: 300, unit: 'ms', parts: times })).toBe(true);
    },
    MEASURING,
  );
});
