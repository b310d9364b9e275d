/** Digits and letters are named by their place on the keyboard (`KeyboardEvent.code`), the rest by its meaning. */
export type Pressed = `Digit${number}` | `Key${string}` | '?' | '/' | 'ArrowUp' | 'ArrowDown';

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'getModifierState'
>;

const QUESTIONS = ['?', '؟', '？'];
const ARROWS = ['ArrowUp', 'ArrowDown'] as const;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;

/**
 * What a press asks for, whatever the layout: `&` where a French keyboard has the 1 is `Digit1`, `ؤ` where an Arabic
 * one has the C is `KeyC`, and both of their question marks are `?`. Null where it is none of ours, or with a modifier
 * that makes it the browser's or another letter.
 */
export function pressedKey(press: Press): Pressed | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.getModifierState('AltGraph')) {
    return null;
  }
  if (QUESTIONS.includes(press.key)) return '?';
  if (isSlash(press)) return '/';
  const arrow = ARROWS.find((each) => each === press.key);
  // A key with a name, such as End, may stand in the place of a digit on a pad of digits.
  if (arrow || press.key.length > 1) return arrow ?? null;
  return press.code === '' ? byMeaning(press.key) : byPlace(press.code);
}

/** The key of the slash writes a letter in a script that is not Latin. */
const isSlash = ({ key, code }: Press): boolean =>
  key === '/' || (code === 'Slash' && /^\p{L}$/u.test(key) && key > '\u024f');

function byPlace(code: string): Pressed | null {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return `Digit${Number(digit)}`;
  return /^Key[A-Z]$/.test(code) ? (code as Pressed) : null;
}

/** Reads a key by its meaning, as keyboards on a touch screen name no place. */
function byMeaning(key: string): Pressed | null {
  if (/^[0-9]$/.test(key)) return `Digit${Number(key)}`;
  if (ARABIC_DIGITS.test(key)) return `Digit${key.charCodeAt(0) & 0xf}`;
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : null;
}
