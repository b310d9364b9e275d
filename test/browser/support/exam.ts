import type { Answer, PublishedItem } from '#contracts/exams';
import { formatClockTime } from '#i18n/web';
import { rightAnswer } from '../../support/answers.js';
import { confirm, goTo, heading } from './acts.js';
import { answerByHand } from './by-hand.js';
import { DEVICE_ZONE, type Screen } from './chromium.js';
import type { ReadyCourse } from './ready-course.js';
import { words, type Words } from './words.js';

/** Answers are compared by this, as a mark on a drawing comes within a pixel of its aim. */
export const kindOf = (answer: Answer | null) =>
  answer?.type === 'hotspot' ? { type: answer.type, points: answer.points.length } : answer;

/** An exam on a screen, from its start to the receipt. */
export class Exam {
  private readonly t: Words;

  constructor(
    private readonly screen: Screen,
    private readonly ready: ReadyCourse,
  ) {
    this.t = words(screen.language);
  }

  /** @returns the id of the attempt, taken from the address. */
  async start(): Promise<string> {
    const { page } = this.screen;
    await goTo(this.screen, 'exams');
    await this.tellsEnd();
    await confirm(page, this.t('web-exam:list.start'));
    await page.waitForURL((url) => /^\/exams\/[^/]+$/.test(url.pathname));
    await this.isAt(1);
    return new URL(page.url()).pathname.split('/')[2] ?? '';
  }

  /** Checks until when it can be sat: day and time by the clock of the device, and below by that of the venue. */
  private async tellsEnd(): Promise<void> {
    const { at, zone } = this.ready.exam.closes;
    const lines = this.screen.page.locator(`time[datetime="${at}"] > span`);
    await lines.first().waitFor();
    const by = (clock: string) => formatClockTime(new Date(at), this.screen.language, clock);
    // Spaces that do not break are spaces too.
    const plain = (line: string): string => line.replaceAll('\u00a0', ' ');
    const expected = [by(DEVICE_ZONE), this.t('dates.venue', { time: by(zone) })];
    expect((await lines.allInnerTexts()).map(plain)).toEqual(expected.map(plain));
  }

  /** Waits until the question of this number is on the screen. */
  async isAt(number: number): Promise<void> {
    const { questions } = this.ready.exam;
    await this.screen.page.getByText(this.t('web-exam:exam.of', { number, total: questions })).waitFor();
  }

  async next(): Promise<void> {
    await this.screen.page.getByRole('button', { name: this.t('web-exam:exam.next'), exact: true }).click();
  }

  /** The item in hand, found in the bank by its stem. */
  async itemInHand(): Promise<PublishedItem> {
    const stem = await this.screen.page.locator('h1').textContent();
    const item = this.ready.bank.find(({ body }) => body.stem[this.screen.language] === stem);
    if (!item) throw new Error(`The bank has no item that asks: ${stem}`);
    return item;
  }

  /** Answers the question rightly, as its kind of question is answered by hand. @returns the answer. */
  async answer(): Promise<{ readonly itemId: string; readonly answer: Answer }> {
    const item = await this.itemInHand();
    const answer = rightAnswer(item);
    await answerByHand(this.screen, item.body, answer);
    return { itemId: item.itemVersionId, answer };
  }

  /** Keeps the answer of this device where two devices gave different ones. */
  async keepThis(): Promise<void> {
    const act = this.t('web-exam:choice.keep-this', { time: '' }).split('(')[0]?.trim() ?? '';
    await this.screen.page.getByRole('button', { name: act }).click();
  }

  /** The time left, in minutes, as the head of the exam shows it. */
  async minutesLeft(): Promise<number> {
    const button = this.screen.page.getByRole('button', { name: this.t('web-exam:time.ask') });
    const [hours = 0, minutes] = ((await button.innerText()).match(/\d+/g) ?? []).map(Number);
    return minutes === undefined ? hours : hours * 60 + minutes;
  }

  /** Waits until everything that was given is at the centre. */
  async isSaved(): Promise<void> {
    const beforeTime = this.t('web-exam:link.saved', { time: '' }).trim();
    await this.screen.page.getByText(beforeTime).waitFor();
  }

  /** Waits until the screen says that there is no link, and how many answers wait for one. */
  async waitsFor(count: number): Promise<void> {
    const waiting = this.t('web-exam:link.waiting', { count });
    await this.screen.page.getByText(`${this.t('web-exam:link.down')} ${waiting}`).waitFor();
  }

  /** Goes from the last question over the summary to the receipt. */
  async submit(): Promise<void> {
    const { page } = this.screen;
    const { t } = this;
    await page.getByRole('button', { name: t('web-exam:exam.to-review'), exact: true }).click();
    await heading(page, t('web-exam:review.title')).waitFor();
    await page.getByText(t('web-exam:review.all-answered')).waitFor();
    await confirm(page, t('web-exam:review.submit'));
    await heading(page, t('web-exam:receipt.title')).waitFor();
  }

  /** Checks that the receipt names the candidate, the exam and how many answers, and that the centre confirms it. */
  async holdsReceipt(candidateCode: string, title: string, answered: number): Promise<void> {
    const { page } = this.screen;
    const facts = [candidateCode, title, this.t('web-exam:receipt.of', { answered, count: answered })];
    for (const fact of facts) await page.locator('main dl').getByText(fact).waitFor();
    await page.getByRole('button', { name: this.t('web-exam:receipt.check') }).click();
    await page.getByText(this.t('web-exam:receipt.genuine')).waitFor();
  }

  /** Checks that the officer's home says that the result is still to come. */
  async isAwaited(): Promise<void> {
    await goTo(this.screen, 'home');
    await this.screen.page.getByText(this.t('web-officer:way.awaiting-result.is'), { exact: true }).waitFor();
  }
}
