import { listExams } from '#contracts/exams';
import { examOf, markWaiting } from '../../support/marking.js';
import { Session } from '../../support/session.js';

const EXAMINERS = ['examiner1', 'examiner2'];

/** Marks the scripts that wait, so that the next script in a marker's hand is of the exam of the sitting `except`. */
export async function clearQueue(url: string, except?: string): Promise<void> {
  const registrar = await Session.of(url, 'registrar');
  const { items } = await registrar.call(listExams, { query: { limit: 100 } });
  const kept = except === undefined ? undefined : await examOf(registrar, except);
  const others = items.filter(({ id }) => id !== kept);
  for (const name of EXAMINERS) {
    const examiner = await Session.of(url, name);
    for (const { id } of others) await markWaiting(examiner, id);
  }
}
