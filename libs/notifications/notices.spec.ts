import { aCohort, anEnrolment } from '#enrolment/testing';
import {
  nominationWithdrawn,
  reservePlaceGiven,
  resultReleased,
  seatGiven,
  sittingMoved,
  sittingScheduled,
} from '#contracts/events';
import { aResult } from '#certification/testing';
import { aSitting } from '#exams/testing';
import { aPerson } from '#identity/testing';
import { newId } from '#kernel';
import { layOut, query } from '#testing';
import { noticeDesk } from './testing/notice-desk.js';
import { TellOfResults } from './worker/tell-of-results.listener.js';
import { TellOfSeats } from './worker/tell-of-seats.listener.js';
import { TellOfSittings } from './worker/tell-of-sittings.listener.js';

describe('What people are told', () => {
  const desk = noticeDesk();

  it('is in all three languages what became of their nomination, with the way to it', async () => {
    const { cohort, first, second, one, other } = await desk.seated();
    await desk.hear(TellOfSeats, seatGiven, one);
    await desk.hear(TellOfSeats, reservePlaceGiven, { ...other, reservePlace: 1 });
    await desk.hear(TellOfSeats, nominationWithdrawn, { ...other, reason: 'On mission' });

    const [told] = (await desk.read(await desk.signIn(first))).items;
    expect(told).toMatchObject({
      telling: 'seat-given',
      title: {
        ar: 'خُصّص لك مقعد',
        fr: 'Une place vous a été attribuée',
        en: 'You have been given a seat',
      },
      link: { place: 'enrolment', id: one.enrolmentId },
      readAt: null,
      mail: 'waiting',
    });
    expect(told.text.en).toContain(`“Text”, cohort ${cohort.code}: `);
    expect(told.text.ar).toContain(`\u2068${cohort.code}\u2069`);
    const { items } = await desk.read(await desk.signIn(second), '?count=true');
    expect(items.map(({ telling, link }: { telling: string; link: unknown }) => [telling, link])).toEqual([
      ['nomination-withdrawn', { place: 'home', id: null }],
      ['reserve-place-given', { place: 'home', id: null }],
    ]);
    expect(items[1].text.en).toContain('place 1 on the reserve list');
    expect(JSON.stringify(items)).not.toContain('On mission');
  });

  it('comes by mail in their own language, and to the administrators of their state in the application alone', async () => {
    const { first, one } = await desk.seated();
    await layOut(desk.database.adminUrl, [[`update identity.person set language = 'fr' where id = $1`, [first.id]]]);
    await desk.hear(TellOfSeats, seatGiven, one);
    const [mail, ...others] = await desk.mailsOf(first);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      language: 'fr',
      to_address: first.email,
      subject: 'Une place vous a été attribuée',
      content: { act: { label: 'Ouvrir le cours', url: `http://localhost:3000/learn/${one.enrolmentId}` } },
    });
    const administrator = await desk.api.signIn(desk.enrolment.morocco.email);
    const [told] = (await desk.read(administrator)).items;
    expect(told).toMatchObject({ telling: 'officer-seated', mail: 'not-wanted', link: { place: 'cohort' } });
    expect(told.text.ar).toContain(first.name.ar);
    expect(await desk.mailsOf(desk.enrolment.morocco)).toEqual([]);
    expect((await desk.read(await desk.api.signIn(desk.enrolment.tunisia.email))).items).toEqual([]);
  });

  it('comes to a woman in the words for a woman, and to whoever chose so in theirs', async () => {
    const { first, second, one, other } = await desk.seated();
    await layOut(desk.database.adminUrl, [
      [`update identity.person set sex = 'female' where id = any($1)`, [[first.id, second.id]]],
      [`update identity.person set addressed_as = 'masculine' where id = $1`, [second.id]],
    ]);
    await desk.hear(TellOfSeats, seatGiven, one);
    await desk.hear(TellOfSeats, reservePlaceGiven, { ...other, reservePlace: 1 });
    const told = async (officer: typeof first) => {
      const [mail] = await desk.mailsOf(officer);
      return [mail?.content.choose.label, mail?.content.decline.label];
    };
    expect(await told(first)).toEqual(['اختاري الإشعارات التي تصلك بالبريد', 'أوقفي الإشعارات بالبريد']);
    expect(await told(second)).toEqual(['اختر الإشعارات التي تصلك بالبريد', 'أوقف الإشعارات بالبريد']);
  });

  it('is told once, however often the event is heard', async () => {
    const { first, one } = await desk.seated();
    await desk.hear(TellOfSeats, seatGiven, one, 2);
    await desk.hear(TellOfSeats, seatGiven, one, 2);
    expect((await desk.read(await desk.signIn(first), '?count=true')).total).toBe(1);
    expect(await desk.mailsOf(first)).toHaveLength(1);
  });

  it('reaches whoever has no address, or one that no mail can go to, in the application alone', async () => {
    const { first, one } = await desk.seated();
    await layOut(desk.database.adminUrl, [
      [`update identity.person set email = 'first@example.test, other@example.test' where id = $1`, [first.id]],
    ]);
    await desk.hear(TellOfSeats, seatGiven, one);
    const agent = await desk.api.signIn('first@example.test, other@example.test');
    expect((await desk.read(agent)).items).toMatchObject([{ telling: 'seat-given', mail: 'no-address' }]);
    expect(await desk.mailsOf(first)).toEqual([]);
  });

  it('is nothing to whoever was made inactive', async () => {
    const { first, one } = await desk.seated();
    await layOut(desk.database.adminUrl, [['update identity.person set active = false where id = $1', [first.id]]]);
    await desk.hear(TellOfSeats, seatGiven, one);
    expect(
      await query(desk.database.adminUrl, 'select from notifications.notice where person_id = $1', [first.id]),
    ).toEqual([]);
  });

  it('is, to all who are enrolled, when their exam is, by the clock of its venue and as it stands now', async () => {
    const cohort = await aCohort(desk.database);
    const [first, second, other] = [
      await aPerson(desk.database),
      await aPerson(desk.database),
      await aPerson(desk.database),
    ];
    await anEnrolment(desk.database, cohort, first);
    await anEnrolment(desk.database, cohort, second);
    const sitting = await aSitting(desk.database, cohort, 24, 26);
    const examVersionId = newId();
    await layOut(desk.database.adminUrl, [
      [
        `insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
           marks_required, item_types)
         select $1, exam_id, 2, '{"ar":"امتحان","fr":"Examen","en":"Documents"}', 60, 60, 10, 1, '{}'
         from exams.exam_version where id = $2`,
        [examVersionId, sitting.examVersionId],
      ],
      [
        `update exams.sitting set exam_version_id = $2, opens_at = '2027-01-11T09:00:00Z',
           closes_at = '2027-01-11T11:00:00Z' where id = $1`,
        [sitting.id, examVersionId],
      ],
    ]);
    const facts = {
      sittingId: sitting.id,
      cohortId: cohort.id,
      examVersionId,
      timeZone: 'Africa/Casablanca',
      opensAt: '2027-01-04T09:00:00Z',
      closesAt: '2027-01-04T11:00:00Z',
    };
    await desk.hear(TellOfSittings, sittingScheduled, facts);
    await desk.hear(TellOfSittings, sittingMoved, facts);
    for (const person of [first, second]) {
      const { items } = await desk.read(await desk.signIn(person));
      expect(items.map(({ telling }: { telling: string }) => telling)).toEqual(['sitting-moved', 'sitting-scheduled']);
      for (const { text } of items)
        expect(text.en).toMatch(/“Documents”.*from 11 January 2027.* until 11 January 2027/);
    }
    expect((await desk.read(await desk.signIn(other))).items).toEqual([]);
    expect(await desk.mailsOf(second)).toHaveLength(2);
  });

  it('is that a result is out, and not what it is', async () => {
    const { officer, resultId, attemptId } = await aResult(desk.database, { passed: false });
    await desk.hear(TellOfResults, resultReleased, {
      resultId,
      attemptId,
      personId: officer.id,
      stateCode: 'ma',
      courseVersionId: newId(),
      cohortId: newId(),
      passed: false,
      scorePercent: 41.25,
      releasedAt: '2027-01-04T11:00:00Z',
    });
    const { items } = await desk.read(await desk.signIn(officer));
    expect(items).toMatchObject([{ telling: 'result-released', link: { place: 'result', id: resultId } }]);
    expect(JSON.stringify([items, await desk.mailsOf(officer)])).not.toMatch(/41[.,]25|pass|fail|réussi|échou/);
  });
});
