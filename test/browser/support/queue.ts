import { listSittings } from '#contracts/exams';
import { markWaiting } from '../../support/marking.js';
import { Session } from '../../support/session.js';

const EXAMINERS = ['examiner1', 'examiner2'];

/** Marks what waits, so that the next script in a marker's hand is one of the sitting of `except`. */
export async function clearQueue(url: string, except?: string): Promise<void> {
  const registrar = await Session.of(url, 'registrar');
  const { items } = await registrar.call(listSittings, { query: { limit: 100 } });
  const others = items.filter(({ id }) => id !== except);
  for (const name of EXAMINERS) {
    const examiner = await Session.of(url, name);
    for (const { id } of others) await markWaiting(examiner, id);
  }
}
