import { listItems, type PublishedItem } from '#contracts/exams';
import { claimScript, sealMark, type SealedMark } from '#contracts/grading';
import { Refused, type Session } from './session.js';

/** The items of the bank with their keys, by the id of their version. */
export async function bankOf(instructor: Session): Promise<Map<string, PublishedItem>> {
  const bank = new Map<string, PublishedItem>();
  let cursor: string | null = null;
  do {
    const page: { items: PublishedItem[]; nextCursor: string | null } = await instructor.insist(listItems, {
      query: { limit: 100, ...(cursor === null ? {} : { cursor }) },
    });
    for (const item of page.items) bank.set(item.itemVersionId, item);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return bank;
}

/** The next script of a sitting in a marker's hand, and the highest mark for it; null where nothing waits. */
export async function takeScript(
  examiner: Session,
  sittingId: string,
): Promise<(() => Promise<SealedMark | null>) | null> {
  const { task } = await examiner.insist(claimScript, { body: { sittingId } });
  if (!task) return null;
  const criteria = task.rubric.map(({ id, levels }) => ({ id, points: Math.max(...levels.map((one) => one.points)) }));
  return async () => {
    try {
      return await examiner.insist(sealMark, {
        params: { scriptId: task.scriptId },
        body: { criteria, comment: null },
      });
    } catch (failure) {
      // Sealed before, without its acknowledgement having come: it stands all the same.
      if (failure instanceof Refused && failure.code === 'grading.mark-sealed') return null;
      throw failure;
    }
  };
}

/** Marks what waits in a sitting. @returns how many scripts that were. */
export async function markWaiting(examiner: Session, sittingId: string): Promise<number> {
  for (let marked = 0; ; marked += 1) {
    const seal = await takeScript(examiner, sittingId);
    if (!seal) return marked;
    await seal();
  }
}
