import { folded } from '#kernel';

const LONGEST = 40;
/** For people whose name gives no letter at all. */
const NAMELESS = 'officer';

/** The initial and the rest in one word, before the state: `Youssef El Alaoui` of Morocco is `y.elalaoui.ma`. */
export function signInNameStem(latin: string): string {
  const words = folded(latin)
    .split(/\s+/u)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  const [first = NAMELESS, ...others] = words;
  if (others.length === 0) return first.slice(0, LONGEST);
  return `${first.slice(0, 1)}.${others.join('')}`.slice(0, LONGEST);
}

/** The end of the sign-in names of a state, or of the centre's staff. */
export const signInNameEnd = (stateCode: string | null): string => `.${stateCode ?? 'centre'}`;

/** The first name that is not `taken`: `y.elalaoui.ma`, `y.elalaoui2.ma` and so on. */
export function freeSignInName(latin: string, stateCode: string | null, taken: ReadonlySet<string>): string {
  const [stem, end] = [signInNameStem(latin), signInNameEnd(stateCode)];
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : number}${end}`;
    if (!taken.has(name)) return name;
  }
}
