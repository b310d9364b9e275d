import { attemptStarted, attemptSubmitted, sittingMoved, sittingScheduled } from '#contracts/events';
import { UnitOfWork } from '#database';
import type { Republisher } from '#queue';
import { listenTo, published } from '#queue/testing';
import { examCentre } from './testing/exam-centre.js';
import { WallTimes } from './wall-times.service.js';
import { RepublishStarts, RepublishSubmissions } from './worker/republish-attempts.js';
import { RepublishMoves, RepublishSittings } from './worker/republish-sittings.js';

describe('What is told of exams', () => {
  const centre = examCentre();
  const next = new Date().getUTCFullYear() + 1;
  beforeAll(() => listenTo(centre.database, [attemptStarted, attemptSubmitted, sittingMoved, sittingScheduled]));

  const republished = async (Type: new (work: UnitOfWork) => Republisher, recordId: string) => {
    const records = await centre.asSystem(() => new Type(centre.api.get(UnitOfWork)).page(null, 100));
    return records
      .filter(({ position }) => position === recordId)
      .map(({ sequence, payload }) => ({ sequence, payload }));
  };

  it('is the start and the submission of an attempt, once each, and the same again where it is republished', async () => {
    const { id, sittingId, candidate } = await centre.attempt();
    await centre.start(candidate, sittingId);
    const { body: receipt } = await candidate.post(`/attempts/${id}/submissions`).expect(201);
    await candidate.post(`/attempts/${id}/submissions`).expect(201);
    const facts = { attemptId: id, sittingId, personId: candidate.id, stateCode: candidate.stateCode };
    const said = await published(centre.database, id);
    expect(said).toEqual([
      { event: attemptStarted.name, sequence: 1, payload: { ...facts, startedAt: expect.any(String) } },
      { event: attemptSubmitted.name, sequence: 2, payload: { ...facts, submittedAt: receipt.submittedAt } },
    ]);
    const again = [await republished(RepublishStarts, id), await republished(RepublishSubmissions, id)];
    expect(again.flat()).toEqual(said.map(({ sequence, payload }) => ({ sequence, payload })));
  });

  it('is nothing of a start that was refused', async () => {
    const sittingId = await centre.sitting({ opensAt: `${next}-01-15T08:00`, closesAt: `${next}-01-15T12:00` });
    const candidate = await centre.candidate();
    await candidate.post(`/sittings/${sittingId}/attempts`).expect(409);
    expect((await published(centre.database, sittingId)).map(({ event }) => event)).toEqual([sittingScheduled.name]);
  });

  it('is when a sitting is scheduled, and where its hours move with the rules of its zone', async () => {
    const id = await centre.sitting({ opensAt: `${next}-01-15T08:00`, closesAt: `${next}-01-15T12:00` });
    await centre.sql(`update exams.sitting set opens_at = opens_at + interval '1 hour' where id = $1`, [id]);
    await centre.asSystem(() => centre.api.get(WallTimes).keep());
    const said = await published(centre.database, id);
    expect(said).toMatchObject([
      { event: sittingScheduled.name, sequence: 1, payload: { sittingId: id, cohortId: centre.cohort.id } },
      { event: sittingMoved.name, sequence: 2, payload: { sittingId: id, timeZone: 'Africa/Casablanca' } },
    ]);
    expect(said[1]?.payload).toEqual(said[0]?.payload);
    const again = [await republished(RepublishSittings, id), await republished(RepublishMoves, id)];
    expect(again.flat()).toEqual(said.map(({ sequence, payload }) => ({ sequence, payload })));
  });
});
