import { resultReleased } from '#contracts/events';
import { listenTo, published } from '#queue/testing';
import { Results } from './results.service.js';
import { markingRoom, RIGHT } from './testing/marking-room.js';
import { RepublishResults } from './worker/republish-results.js';

describe('What is told of results', () => {
  const room = markingRoom();

  it('is the release of each with its version, and the same again where it is republished', async () => {
    await listenTo(room.database, [resultReleased]);
    const sittingId = await room.gradedTogether(2, RIGHT);
    const { caller } = room.chief;
    await room.as(caller, () => room.centre.get(Results).releaseSitting(caller, sittingId));
    const results = await room.sql<{ id: string }>('select id from grading.result where sitting_id = $1 order by id', [
      sittingId,
    ]);
    const said = (await Promise.all(results.map(({ id }) => published(room.database, id)))).flat();
    expect(said).toMatchObject([
      { event: resultReleased.name, sequence: 1, payload: { resultId: results[0]?.id, passed: false } },
      { event: resultReleased.name, sequence: 1, payload: { resultId: results[1]?.id, passed: false } },
    ]);
    const republisher = new RepublishResults(room.centre.get(Results));
    const first = await room.asSystem(() => republisher.page(null, 1));
    const rest = await room.asSystem(() => republisher.page(first[0]?.position ?? null, 10));
    const again = [...first, ...rest].map(({ sequence, payload }) => ({ sequence, payload }));
    expect(again).toEqual(said.map(({ sequence, payload }) => ({ sequence, payload })));
  });
});
