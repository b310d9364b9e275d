import { asWritten, csvOf, neutralised } from './csv.js';

const line = (...cells: (string | number | null)[]) => csvOf([cells], ',').slice(1);

describe('a sheet of what a list shows', () => {
  it('begins with the mark of UTF-8 and ends each row with CR and LF', () => {
    expect(
      csvOf(
        [
          ['رقم', 'Nom'],
          ['RTC-7QK2M', 'Léa'],
        ],
        ';',
      ),
    ).toBe('\uFEFFرقم;Nom\r\nRTC-7QK2M;Léa\r\n');
  });

  it.each([
    ['a separator', 'Rabat, Maroc', '"Rabat, Maroc"'],
    ['quotes', 'dit "Abou"', '"dit ""Abou"""'],
    ['a line break', 'first\nsecond', '"first\nsecond"'],
    ['spaces at its end', 'Fatou ', '"Fatou "'],
  ])('quotes %s', (_what, cell, text) => {
    expect(line(cell)).toBe(`${text}\r\n`);
  });

  it('writes the spaces of a date as people seek them', () => {
    expect(line('29\u00a0novembre\u00a02026')).toBe('29 novembre 2026\r\n');
  });

  it('leaves a comma bare where the separator is another', () => {
    expect(csvOf([['Rabat, Maroc', 'a;b']], ';').slice(1)).toBe('Rabat, Maroc;"a;b"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '＝1+1', '﹦1+1', '\u200f=1+1', '\u200b=1+1', '\ufeff\u2060@a'])(
    'lets no spreadsheet carry out %j',
    (cell) => {
      expect(line(cell).replace('"', '').startsWith("'")).toBe(true);
    },
  );

  it.each([
    ['\t=1', "'\t=1\r\n"],
    ['\r=1', `"'\r=1"\r\n`],
  ])('lets no spreadsheet carry out what stands behind %j', (cell, text) => {
    expect(line(cell)).toBe(text);
  });

  it('keeps numbers numbers, negative ones too, and nothing nothing', () => {
    expect(line(-4.5, null, 0)).toBe('-4.5,,0\r\n');
  });

  it('drops marks of direction, which only a screen needs', () => {
    expect(line('\u2068RTC-7QK2M\u2069')).toBe('RTC-7QK2M\r\n');
  });

  it.each(['=1+1', '+212 661 00 00 00', '\u200b=1+1', '\t1'])('takes %j back as it was before it went out', (text) => {
    expect(asWritten(neutralised(text))).toBe(text);
  });

  it.each(["'Adil", "O'Brien", "''=1"])('leaves the apostrophe of %j', (text) => {
    expect(asWritten(text)).toBe(text);
  });
});
