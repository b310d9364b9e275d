import { listExams, listItems, listSittings, type PublishedItem } from '#contracts/exams';
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

/** The exam of a sitting: a marker may ask for scripts of an exam, and never of a sitting. */
export async function examOf(registrar: Session, sittingId: string): Promise<string> {
  const { items: sittings } = await registrar.insist(listSittings, { query: { limit: 200 } });
  const { items: exams } = await registrar.insist(listExams, { query: { limit: 200 } });
  const sitting = sittings.find(({ id }) => id === sittingId);
  const exam = exams.find(({ code }) => code === sitting?.examCode);
  if (!exam) throw new Error(`Sitting ${sittingId} has no exam`);
  return exam.id;
}

/** Puts the next script of an exam in a marker's hand, with its highest mark; null where nothing waits. */
export async function takeScript(
  examiner: Session,
  examId: string,
): Promise<(() => Promise<SealedMark | null>) | null> {
  const { task } = await examiner.insist(claimScript, { body: { examId } });
  if (!task) return null;
  const criteria = task.rubric.map(({ id, levels }) => ({ id, points: Math.max(...levels.map((one) => one.points)) }));
  return async () => {
    try {
      return await examiner.insist(sealMark, {
        params: { scriptId: task.scriptId },
        body: { criteria, comment: null },
      });
    } catch (failure) {
      // The mark was sealed before, though its acknowledgement never came; it counts all the same.
      if (failure instanceof Refused && failure.code === 'grading.mark-sealed') return null;
      throw failure;
    }
  };
}

/** Marks the scripts of an exam that wait. @returns how many there were. */
export async function markWaiting(examiner: Session, examId: string): Promise<number> {
  for (let marked = 0; ; marked += 1) {
    const seal = await takeScript(examiner, examId);
    if (!seal) return marked;
    await seal();
  }
}
