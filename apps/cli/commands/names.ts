import { UnitOfWork } from '#database';
import { NameKeysRepository } from '#identity';
import { withCentre, type Centre } from '../centre.js';
import { command } from './command.js';

/** How many people one transaction takes, so that an interrupted start goes on where it was. */
const AT_ONCE = 2_000;

export const names = command({
  summary: 'make the keys of people who have none yet, as after they were entered by SQL',
  options: {},
  async work() {
    process.stdout.write(`People who can be found now: ${await withCentre(keepNames)}\n`);
    return 0;
  },
});

/** @returns for how many people keys were made. */
export async function keepNames(centre: Centre): Promise<number> {
  const [work, nameKeys] = [centre.get(UnitOfWork), centre.get(NameKeysRepository)];
  let all = 0;
  for (;;) {
    const made = await work.run(() => nameKeys.keepMissing(AT_ONCE));
    all += made;
    if (made < AT_ONCE) return all;
  }
}
