import { isSame, type Kept, type Refusal } from './kept.js';

/** What the centre made of a batch. What it says nothing else of it has. */
export interface Receipt<V> {
  readonly savedAt: string;
  readonly revisions?: ReadonlyMap<string, number>;
  /** What it shows where something else counts, or stands beside. */
  readonly instead?: readonly Kept<V>[];
  readonly refused?: ReadonlyMap<string, Refusal>;
}

/** What is kept once the centre has answered to `sent`; `now` may have been given since then. */
export const acknowledged = <V>(now: Kept<V>, sent: Kept<V>, receipt: Receipt<V>): Kept<V> =>
  isSame(now, sent) ? received(sent, receipt) : givenSince(now, sent, receipt);

function received<V>(sent: Kept<V>, { savedAt, revisions, instead, refused }: Receipt<V>): Kept<V> {
  const { key } = sent;
  const refusal = refused?.get(key);
  if (refusal) return { ...sent, refusal };
  const other = instead?.find((each) => each.key === key);
  return other ?? { ...sent, savedAt, revision: revisions?.get(key) ?? 0, contest: undefined };
}

/** The person had `sent` before them, so what came of it is what the newer one is made over. */
function givenSince<V>(now: Kept<V>, sent: Kept<V>, { revisions, instead, refused }: Receipt<V>): Kept<V> {
  const { key } = sent;
  if (refused?.has(key) || now.device !== sent.device) return now;
  const contest = instead?.find((each) => each.key === key)?.contest;
  if (contest && contest.revision > now.over) return { ...now, contest };
  return { ...now, over: Math.max(now.over, revisions?.get(key) ?? 0) };
}
