const turns = new Map<string, Promise<void>>();

/**
 * Does `work` once no other of its name is under way: a queue may open while another of the same name still sends.
 * `work` is told whether it did not have to wait.
 */
export function inTurn(name: string, work: (isFirst: boolean) => Promise<void>): Promise<void> {
  const before = turns.get(name);
  const turn = before ? before.catch(() => undefined).then(() => work(false)) : work(true);
  turns.set(name, turn);
  return turn.finally(() => {
    if (turns.get(name) === turn) turns.delete(name);
  });
}
