import { cleanEmail, cleanLine, cleanProse, preparedPassword } from './clean-text.js';

const INVISIBLE: readonly (readonly [string, string])[] = [
  ['a right-to-left mark', '\u200f'],
  ['a left-to-right mark', '\u200e'],
  ['an Arabic letter mark', '\u061c'],
  ['a space of no width', '\u200b'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a left-to-right isolate', '\u2066'],
  ['a right-to-left isolate', '\u2067'],
  ['a first strong isolate', '\u2068'],
  ['the end of an isolate', '\u2069'],
  ['a right-to-left override', '\u202e'],
  ['the end of an embedding', '\u202c'],
  ['a soft hyphen', '\u00ad'],
];

const SPACES = ['\u00a0', '\u202f', '\u2009', '\u3000', '\u2028', '\t', '\u2800', '  \u00a0 '];

describe('A line that people type', () => {
  it.each(INVISIBLE)('is the same with %s in it, before it and after it', (_what, mark) => {
    expect(cleanLine(`عائشة${mark} ولد${mark}`)).toBe('عائشة ولد');
    expect(cleanLine(`${mark}Aicha Ould${mark}`)).toBe('Aicha Ould');
    expect(cleanLine(`Ai${mark}cha`)).toBe('Aicha');
  });

  it.each(SPACES)('has one kind of space, not %j', (space) => {
    expect(cleanLine(`${space}Aicha${space}Ould${space}`)).toBe('Aicha Ould');
  });

  it('keeps the joiners that a script is written with, and no others', () => {
    expect(cleanLine('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(cleanLine('ه\u200d')).toBe('ه\u200d');
    expect(cleanLine('می\u200c خواهم\u200c')).toBe('می خواهم');
    expect(cleanLine('Ai\u200ccha\u200d')).toBe('Aicha');
  });

  it('is composed, also where something invisible kept the parts apart', () => {
    expect(cleanLine('Fe\u0301lix')).toBe('F\u00e9lix');
    expect(cleanLine('Fe\u200b\u0301lix')).toBe('F\u00e9lix');
  });

  it('is empty where nothing in it can be read', () => {
    expect(['\u200f', ' \u00a0 ', '\u2066\u2069', '\u200c\u200d', '\u2800'].map(cleanLine)).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('keeps a line break for its schema to refuse', () => {
    expect(cleanLine('Ai\ncha')).toBe('Ai\ncha');
  });
});

describe('Prose', () => {
  it('keeps its lines, its no-break spaces, its emoji and the marks of direction that its writer set', () => {
    const text = 'اللغة C++\u200e سهلة\n20\u00a0% 👩\u200d🚒';
    expect(cleanProse(text)).toBe(text);
  });

  it('loses characters of no width and forced directions', () => {
    expect(cleanProse('\ufeffvu\u200b et \u202econtrôlé\u202c\r\nle 4')).toBe('vu et contrôlé\nle 4');
  });

  it('is empty where nothing in it can be read', () => {
    expect(['\u200f', '\n\u00a0\u2066', '\u2060', '\u2800'].map(cleanProse)).toEqual(['', '', '', '']);
  });
});

describe('An e-mail address', () => {
  it.each([...INVISIBLE.map(([, mark]) => mark), '\u200c', '\u200d', '\u00a0', '\u202f'])(
    'is the same with %j around it',
    (mark) => {
      expect(cleanEmail(`${mark}Officer.MA@example.test${mark}`)).toBe('officer.ma@example.test');
    },
  );

  it.each(INVISIBLE)('is the same with %s in it', (_what, mark) => {
    expect(cleanEmail(`officer${mark}.ma@${mark}example.test`)).toBe('officer.ma@example.test');
  });

  it('is the same in letters of double width', () => {
    expect(cleanEmail('ｏｆｆｉｃｅｒ＠example.test')).toBe('officer@example.test');
  });
});

describe('A password', () => {
  it('is composed and has one kind of space, and keeps its capitals and the spaces around it', () => {
    expect(preparedPassword(' Fe\u0301lix\u00a02013 ')).toBe(' F\u00e9lix 2013 ');
  });
});
