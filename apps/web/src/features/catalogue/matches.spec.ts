import { matchesIn } from './matches.js';

const marked = (text: string, query: string): string =>
  matchesIn(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('what was sought, in what was found', () => {
  it.each([
    ['Examen des documents de voyage', 'docum voyag', 'Examen des [documents] de [voyage]'],
    ['Fraude à l’identité', 'IDENTITE', 'Fraude à l’[identité]'],
    ['فحص وثائق السفر', 'وثايق', 'فحص [وثائق] السفر'],
    ['إدارة الحدود', 'اداره', '[إدارة] الحدود'],
    ['Travel-document examination', 'ment', 'Travel-document examination'],
    ['Travel-document examination', '', 'Travel-document examination'],
    ['Travel-document examination', '!!', 'Travel-document examination'],
  ])('%s, sought as “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('loses nothing of the text', () => {
    const text = 'مراقبة: الحدود البرية (المستوى 5).';
    expect(
      matchesIn(text, 'حدود البريه')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
