import { isSame, type Kept, type Refusal } from './kept.js';

/** The centre's answer to a batch. The centre has everything of which the answer says nothing else. */
export interface Receipt<V> {
  readonly savedAt: string;
  readonly revisions?: ReadonlyMap<string, number>;
  /** The values at the centre that count instead of those sent, or stand beside them. */
  readonly instead?: readonly Kept<V>[];
  readonly refused?: ReadonlyMap<string, Refusal>;
}

/** The value to keep once the centre has answered to `sent`; `now` may have been given since then. */
export const acknowledged = <V>(now: Kept<V>, sent: Kept<V>, receipt: Receipt<V>): Kept<V> =>
  isSame(now, sent) ? received(sent, receipt) : givenSince(now, sent, receipt);

function received<V>(sent: Kept<V>, { savedAt, revisions, instead, refused }: Receipt<V>): Kept<V> {
  const { key } = sent;
  const refusal = refused?.get(key);
  if (refusal) return { ...sent, refusal };
  const other = instead?.find((each) => each.key === key);
  return other ?? { ...sent, savedAt, revision: revisions?.get(key) ?? 0, contest: undefined };
}

/** The person saw `sent` when giving the newer value, so that value builds on what came of `sent`. */
function givenSince<V>(now: Kept<V>, sent: Kept<V>, { revisions, instead, refused }: Receipt<V>): Kept<V> {
  const { key } = sent;
  if (refused?.has(key) || now.device !== sent.device) return now;
  const contest = instead?.find((each) => each.key === key)?.contest;
  if (contest && contest.revision > now.over) return { ...now, contest };
  return { ...now, over: Math.max(now.over, revisions?.get(key) ?? 0) };
}
