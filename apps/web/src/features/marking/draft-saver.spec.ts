import { setTimeout as sleep } from 'node:timers/promises';
import type { MarkDraft, MarkingTask } from '#contracts/grading';
import { DraftSaver, isSame, type Centre } from './draft-saver.js';

const said = (comment: string): MarkDraft => ({ criteria: [{ id: 'order', points: 3 }], comment });
const OUTDATED = new Error('outdated');
const NO_LINK = new Error('no link');

/** The centre with one draft, as its operations have it. */
class OneDraft {
  draft: MarkDraft | null = null;
  version = 0;
  /** Renewals send no draft, so they do not count here. */
  saves = 0;
  /** The number of next answers that are lost on their way back, and of requests lost on their way there. */
  lostAnswers = 0;
  lostRequests = 0;

  task(): MarkingTask {
    const facts = { draft: this.draft, draftVersion: this.version, draftSavedAt: null, leasedUntil: `${this.saves}` };
    return facts as unknown as MarkingTask;
  }

  open(): DraftSaver {
    return new DraftSaver(this.calls(), this.task(), null, () => undefined);
  }

  calls(): Centre {
    return {
      save: async (draft, over) => {
        if (this.lostRequests-- > 0) throw NO_LINK;
        this.saves += 1;
        const isSaid = this.draft !== null && isSame(this.draft, draft);
        if (over === this.version) Object.assign(this, { draft, version: over + 1 });
        else if (!isSaid) throw OUTDATED;
        if (this.lostAnswers-- > 0) throw NO_LINK;
        return this.task();
      },
      read: async () => this.task(),
      renew: async () => ({ leasedUntil: 'later', draftVersion: this.version }),
      isOutdated: (failure) => failure === OUTDATED,
      isLinkLost: (failure) => failure === NO_LINK,
    };
  }
}

describe('The draft of a mark in two windows', () => {
  let centre: OneDraft;
  let older: DraftSaver;
  let newer: DraftSaver;

  beforeEach(async () => {
    centre = new OneDraft();
    older = centre.open();
    await older.send(said('older'));
    newer = centre.open();
    await newer.send(said('newer, with a comment'));
  });

  afterEach(() => Promise.all([older.stop(), newer.stop()]));

  it('is not sent by renewing the lease, and the newer one comes to light beside the older one', async () => {
    const before = centre.saves;
    await older.renew(said('older'));
    expect(centre.saves).toBe(before);
    expect(centre.draft).toEqual(said('newer, with a comment'));
    expect(older.now()).toMatchObject({
      saving: 'undecided',
      leasedUntil: 'later',
      other: { draft: said('newer, with a comment'), version: 2 },
    });
  });

  it('does not go over the newer one by a change in the older window either', async () => {
    await older.send(said('older, changed'));
    expect(centre.draft).toEqual(said('newer, with a comment'));
    expect(older.now().other?.draft).toEqual(said('newer, with a comment'));
    await older.send(said('older, changed again'));
    expect(centre.draft).toEqual(said('newer, with a comment'));
  });

  it('is the one that the marker chose between both', async () => {
    await older.send(said('older, changed'));
    older.choose();
    await older.send(said('older, changed'));
    expect(older.now()).toMatchObject({ saving: 'saved', other: null });
    expect(centre.draft).toEqual(said('older, changed'));
    await newer.renew(said('newer, with a comment'));
    expect(newer.now().other?.draft).toEqual(said('older, changed'));
  });

  it('needs no choice where both windows say the same', async () => {
    await older.send(said('newer, with a comment'));
    expect(older.now()).toMatchObject({ saving: 'saved', other: null });
    await older.send(said('further'));
    expect(centre.draft).toEqual(said('further'));
  });
});

describe('The draft of a mark in one window', () => {
  let centre: OneDraft;
  let only: DraftSaver;

  beforeEach(() => {
    centre = new OneDraft();
    only = centre.open();
  });

  afterEach(() => only.stop());

  it('is its own where the answer to the last one was lost and the marker typed on', async () => {
    centre.lostAnswers = 1;
    await only.send(said('first'));
    expect(only.now().saving).toBe('kept-here');
    await only.send(said('first and second'));
    expect(only.now()).toMatchObject({ saving: 'saved', other: null });
    expect(centre.draft).toEqual(said('first and second'));
  });

  it('has come to the centre before the mark is sealed over it', async () => {
    const calls = centre.calls();
    const save: Centre['save'] = async (draft, over) => {
      await sleep(5);
      return calls.save(draft, over);
    };
    const slow = new DraftSaver({ ...calls, save }, centre.task(), null, () => undefined);
    void slow.send(said('first'));
    await slow.stop();
    expect({ seen: slow.over, there: centre.version }).toEqual({ seen: 1, there: 1 });
  });

  it('is not sent while the mark is on its way to be sealed, though it was changed a moment before', async () => {
    await only.send(said('first'));
    await only.stop();
    await only.send(said('first'));
    only.sendAgain();
    await new Promise(setImmediate);
    expect(centre.saves).toBe(1);
    only.goOn(said('first, as the mark was refused'));
    await new Promise(setImmediate);
    expect(centre.draft).toEqual(said('first, as the mark was refused'));
  });

  it('is sent again once the link is back', async () => {
    centre.lostRequests = 1;
    await only.send(said('first'));
    expect(centre.draft).toBeNull();
    only.sendAgain();
    await new Promise(setImmediate);
    expect(only.now().saving).toBe('saved');
    expect(centre.draft).toEqual(said('first'));
  });

  it('is the latest of several typed while one was on its way, sent one after another', async () => {
    await Promise.all([only.send(said('a')), only.send(said('ab')), only.send(said('abc'))]);
    expect(centre.draft).toEqual(said('abc'));
    expect(centre.saves).toBe(2);
    expect(only.now()).toMatchObject({ saving: 'saved', other: null });
  });
});
