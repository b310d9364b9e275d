import { listCertificates } from '#contracts/certification';
import { readAttempt, type Answer } from '#contracts/exams';
import { listResults, markingSummary } from '#contracts/grading';
import type { Language } from '#kernel';
import { eventually } from '../support/eventually.js';
import { Session } from '../support/session.js';
import {
  CertificateDesk,
  openCertificate,
  readDocument,
  readResult,
  readsOfCertificate,
  releaseSitting,
  showsCodeOf,
} from './support/certificates.js';
import { theCentre } from './support/centre/index.js';
import { screenshot } from './support/chromium.js';
import { forgive } from './support/complaints.js';
import { Exam, kindOf } from './support/exam.js';
import { answerElsewhere, moveClock } from './support/devices.js';
import { findCourse, readAndResume } from './support/lessons.js';
import { queueIsEmpty, sealByKeyboard, takeByKeyboard } from './support/marking.js';
import { nominateOfficer, seatOfficer } from './support/nomination.js';
import { clearQueue } from './support/queue.js';
import { makeReady, type Officer, type ReadyCourse } from './support/ready-course.js';
import { PeopleBrowser } from './support/people-browser.js';
import { Journey } from './support/steps.js';
import { Turns } from './support/turns.js';
import { words } from './support/words.js';

const START = 120_000;
const CUT_LINK = /ERR_INTERNET_DISCONNECTED/;
const JOURNEYS: readonly (readonly [Language, number, Officer])[] = [
  ['ar', 360, { login: 'idriss', name: { ar: 'إدريس بناني', latin: 'Idriss Bennani' } }],
  ['fr', 1280, { login: 'salma', name: { ar: 'سلمى العمراني', latin: 'Salma El Amrani' } }],
];

const centre = theCentre();

/** Both journeys go on side by side, except in the markers' queue, which gives the next script to whoever asks. */
const departures: (() => Promise<void>)[] = [];
const queue = new Turns();

beforeAll(async () => {
  await Promise.all(departures.map((depart) => depart()));
}, START);

describe.each(JOURNEYS)('the main job on screen, in %s at %i px', (language, width, officer) => {
  const t = words(language);
  const nameOnScreen = officer.name[language === 'ar' ? 'ar' : 'latin'];
  let people: PeopleBrowser;
  let ready: ReadyCourse;
  let attemptId: string;
  let candidateCode: string;
  let certificate: { id: string; number: string };
  let address: string;
  let leaveQueue = (): void => undefined;
  const journey = new Journey(`main-job-${width}`, () => people);
  const attempt = async () =>
    (await Session.of(centre.url, officer.login)).call(readAttempt, { params: { attemptId } });
  /** The answer that counts for an item, and how many other answers stand beside it. */
  const standing = async (itemId: string) => {
    const found = (await attempt()).responses.find((response) => response.itemId === itemId);
    return [kindOf(found?.answer ?? null), found?.rivals.length];
  };

  departures.push(async () => {
    people = await PeopleBrowser.open({ url: centre.url, language, width, keepsNothing: ['examiner2'] });
    ready = await makeReady(centre.url, officer, String(width));
    void Promise.allSettled(journey.begin()).then(() => leaveQueue());
  });

  afterAll(() => (people as PeopleBrowser | undefined)?.close(), START);

  journey.step('the state nominates an officer, and the registrar gives the seat', async () => {
    await nominateOfficer(await people.of('admin.ma'), ready);
    await seatOfficer(await people.of('registrar'), ready);
  });

  journey.step('the officer finds the course, reads a lesson, and is led back to where they were', async () => {
    const screen = await people.of(officer.login);
    await findCourse(screen, ready);
    await readAndResume(screen, ready);
  });

  journey.step(
    'the officer answers on through a lost link and a reload, and everything arrives in its order',
    async () => {
      const screen = await people.of(officer.login);
      const exam = new Exam(screen, ready);
      attemptId = await exam.start();
      const given: { itemId: string; answer: Answer }[] = [];
      const sent: number[] = [];
      for (const number of [1, 2]) {
        await exam.isAt(number);
        given.push(await exam.answer());
        await exam.next();
      }
      await exam.isSaved();

      screen.page.on('response', (response) => {
        if (response.request().method() !== 'PUT' || !response.ok()) return;
        const { answers } = response.request().postDataJSON() as { answers: { sequence: number }[] };
        sent.push(...answers.map(({ sequence }) => sequence));
      });
      await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await screen.context.setOffline(true);
      for (const number of [3, 4, 5, 6, 7]) {
        await exam.isAt(number);
        given.push(await exam.answer());
        await exam.waitsFor(number - 2);
        await exam.next();
        if (number !== 5) continue;
        await screen.page.reload();
        await exam.waitsFor(3);
      }
      await screenshot(screen.page, 'main-job-without-link');
      expect((await attempt()).responses).toHaveLength(2);
      await screen.context.setOffline(false);
      await exam.isSaved();
      forgive(screen.complaints, CUT_LINK);

      const { responses } = await attempt();
      const kept = [...responses].sort((one, other) => one.sequence - other.sequence);
      expect(kept.map(({ itemId, answer }) => ({ itemId, answer: kindOf(answer) }))).toEqual(
        given.map(({ itemId, answer }) => ({ itemId, answer: kindOf(answer) })),
      );
      expect(new Set(kept.map((response) => response.language))).toEqual(new Set([language]));
      expect(sent).toEqual(kept.slice(2).map(({ sequence }) => sequence));
    },
  );

  journey.step(
    'another device answers the same question meanwhile: both answers are shown, and the officer decides',
    async () => {
      const screen = await people.of(officer.login);
      const exam = new Exam(screen, ready);
      await exam.isAt(8);
      await moveClock(screen.page, 60);
      const item = await exam.itemInHand();
      await answerElsewhere(await Session.of(centre.url, officer.login), attemptId, item);
      const { answer } = await exam.answer();
      await screen.page.getByText(t('web-exam:choice.what', { count: 2 })).waitFor();
      await screenshot(screen.page, 'main-job-two-devices');
      // The clock of the device is an hour ahead by now, which is more than the exam lasts.
      expect(await exam.minutesLeft()).toBeGreaterThan(0);
      expect(await standing(item.itemVersionId)).toEqual([kindOf(answer), 1]);
      await exam.keepThis();
      await exam.isSaved();
      expect(await standing(item.itemVersionId)).toEqual([kindOf(answer), 0]);
      await exam.next();
    },
  );

  journey.step('the officer hands in, and the receipt is genuine', async () => {
    const screen = await people.of(officer.login);
    const exam = new Exam(screen, ready);
    leaveQueue = await queue.take();
    await exam.isAt(9);
    await exam.answer();
    await exam.submit();
    ({ candidateCode } = await attempt());
    await exam.holdsReceipt(candidateCode, ready.exam.title[language], 9);
    await screenshot(screen.page, 'main-job-receipt');
    await exam.isAwaited();
  });

  journey.step(
    'two markers, one in a browser that keeps nothing, judge it by keyboard alone, blind to its author and each other',
    async () => {
      await clearQueue(centre.url, ready.exam.sittingId);
      const session = await Session.of(centre.url, 'examiner1');
      await eventually(
        'the script',
        () => session.call(markingSummary, {}),
        ({ waiting }) => waiting === 1,
      );
      for (const marker of ['examiner1', 'examiner2']) {
        const screen = await people.of(marker);
        const script = await takeByKeyboard(screen, candidateCode);
        expect(script.chosen).toBe(0);
        const comment = `Judged by ${marker}.`;
        const secrets = [officer.name.ar, officer.name.latin, officer.login, attemptId, 'Judged by'];
        for (const secret of secrets) expect(script.text).not.toContain(secret);
        await sealByKeyboard(screen, comment);
        await queueIsEmpty(screen);
      }
      leaveQueue();
    },
  );

  journey.step('the chief releases the result, and the officer reads it, and when the right answers open', async () => {
    const { sittingId, title } = ready.exam;
    const chief = await Session.of(centre.url, 'chief');
    await eventually(
      'the result',
      () => chief.call(listResults, { query: { sittingId, limit: 10 } }),
      ({ items }) => items.length === 1,
    );
    await releaseSitting(await people.of('chief'), title[language]);
    await readResult(await people.of(officer.login), title[language]);
  });

  journey.step('the officer holds the certificate, and its document leads to the page of verification', async () => {
    const screen = await people.of(officer.login);
    const session = await Session.of(centre.url, officer.login);
    const { items } = await eventually(
      'the certificate',
      () => session.call(listCertificates, {}),
      (page) => page.items.length === 1,
    );
    certificate = { id: items[0]?.id ?? '', number: items[0]?.number ?? '' };
    await openCertificate(screen, certificate.number, nameOnScreen);
    await screenshot(screen.page, 'main-job-certificate');
    const document = await readDocument(screen);
    expect(document.type).toBe('application/pdf');
    for (const printed of [certificate.number, officer.name.latin]) expect(document.text).toContain(printed);
    ({ address } = document);
    expect(await showsCodeOf(screen, `${centre.url}/verify/${certificate.number}`)).toBe(true);
    expect(address).toMatch(new RegExp(`/verify/${certificate.number}$`));
  });

  const verify = async (status: string, told: readonly string[] = []): Promise<void> =>
    readsOfCertificate(await people.stranger(), { address, status, name: officer.name.latin, told });

  journey.step('anybody who opens that address reads that it is valid', async () => {
    await verify('valid');
    await screenshot((await people.stranger()).page, 'main-job-verification');
  });

  journey.step('a registrar suspends it and asks for its revocation, which only a second one confirms', async () => {
    const first = await people.of('registrar');
    const desk = await CertificateDesk.at(first, certificate.id);
    await desk.followLinks({ cohort: ready.cohort.code, name: nameOnScreen });
    await verify('suspended', await desk.suspend('under-investigation', 'A complaint came.'));
    await desk.askForRevocation('misconduct', 'The complaint holds.');
    await desk.waitsForSecond();
    expect(await desk.mayConfirm()).toBe(false);
    await verify('suspended');
    const second = await CertificateDesk.at(await people.of('registrar2'), certificate.id);
    const revoked = await second.confirmRevocation();
    expect(revoked).toContain(t('certification:reason.misconduct'));
    await verify('revoked', revoked);
  });
  journey.step('no window complained of anything', async () => {
    expect(await people.complaints()).toEqual([]);
  });
});
