import { pressedKey } from './pressed.js';

const press = (key: string, code: string, held: readonly string[] = []) =>
  pressedKey({
    key,
    code,
    ctrlKey: held.includes('Control'),
    altKey: held.includes('Alt'),
    metaKey: held.includes('Meta'),
    isComposing: false,
    getModifierState: (modifier) => held.includes(modifier),
  });

describe('A key that is pressed', () => {
  it.each([
    ['1 on an American keyboard', '1', 'Digit1', 'Digit1'],
    ['& of a French keyboard, where the 1 is', '&', 'Digit1', 'Digit1'],
    ['1 of a French keyboard, with Shift', '1', 'Digit1', 'Digit1'],
    ['é of a French keyboard', 'é', 'Digit2', 'Digit2'],
    ['the 1 of an Arabic keyboard', '١', 'Digit1', 'Digit1'],
    ['the 1 of an Arabic keyboard on glass, which names no place', '١', '', 'Digit1'],
    ['the 4 of a Persian keyboard on glass', '۴', '', 'Digit4'],
    ['3 of the pad', '3', 'Numpad3', 'Digit3'],
    ['ؤ of an Arabic keyboard, where the C is', 'ؤ', 'KeyC', 'KeyC'],
    ['C with the caps locked', 'C', 'KeyC', 'KeyC'],
    ['с of a Russian keyboard', 'с', 'KeyC', 'KeyC'],
    ['c on glass', 'c', '', 'KeyC'],
    ['? of an American keyboard', '?', 'Slash', '?'],
    ['? of a French keyboard, where the M is', '?', 'KeyM', '?'],
    ['? of a German keyboard', '?', 'Minus', '?'],
    ['the Arabic question mark', '؟', 'Slash', '?'],
    ['/ of an American keyboard', '/', 'Slash', '/'],
    ['/ of a French keyboard', '/', 'Period', '/'],
    ['/ of a German keyboard, over the 7', '/', 'Digit7', '/'],
    ['/ of the pad', '/', 'NumpadDivide', '/'],
    ['ظ of an Arabic keyboard, where the slash is', 'ظ', 'Slash', '/'],
    ['an arrow', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['an arrow of the pad', 'ArrowDown', 'Numpad2', 'ArrowDown'],
  ])('%s', (_which, key, code, expected) => {
    expect(press(key, code)).toBe(expected);
  });

  it.each([
    ['! of a French keyboard, where the slash is elsewhere', '!', 'Slash'],
    ['End, where the pad has the 1', 'End', 'Numpad1'],
    ['a letter that only composes', 'Dead', 'KeyE'],
    ['Enter', 'Enter', 'Enter'],
    ['Tab', 'Tab', 'Tab'],
  ])('asks for nothing: %s', (_which, key, code) => {
    expect(press(key, code)).toBeNull();
  });

  it.each(['Control', 'Alt', 'Meta', 'AltGraph'])('asks for nothing with %s', (held) => {
    expect(press('c', 'KeyC', [held])).toBeNull();
    expect(press('1', 'Digit1', [held])).toBeNull();
    expect(press('?', 'Slash', [held])).toBeNull();
  });
});
