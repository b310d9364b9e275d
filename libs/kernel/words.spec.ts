import { countWords } from './words.js';

describe('The words of a text', () => {
  it.each<[string, string, number]>([
    ['nothing', '', 0],
    ['spaces and lines', ' \n\t ', 0],
    [
      'ten words of English with signs between',
      'one : two ? three – four / five ; six … seven — eight & nine + ten',
      10,
    ],
    [
      'ten words of French with signs between',
      'un : deux ? trois – quatre « cinq » six ! sept ; huit … neuf % dix',
      10,
    ],
    [
      'ten words of Arabic with signs between',
      'واحد : اثنان ؟ ثلاثة – أربعة « خمسة » ستة ، سبعة ؛ ثمانية … تسعة / عشرة',
      10,
    ],
    ['signs without spaces', 'one,two;three/four…five', 5],
    ['signs alone', '— : ? « » ، ؛ ؟ … * _ #', 0],
    ['an apostrophe, straight and curved', "l'avion l’avion", 4],
    ['c’est-à-dire', 'c’est-à-dire', 4],
    ['a hyphen', 'porte-avions', 2],
    ['a decomposed letter', 'e\u0301le\u0300ve', 1],
    ['vowel marks and shadda', 'مُدَقِّق', 1],
    ['tatweel inside, and alone at the end', 'الـــحـدود هـ', 2],
    ['a ZWNJ inside a word', 'می\u200cخواهم', 1],
    ['marks of direction around a code', '\u2068ABC\u2069 \u200f12\u200e', 2],
    ['a soft hyphen', 'contre\u00adfaçon', 1],
    ['a space without width', 'one\u200btwo', 2],
    ['a space that does not break', 'un\u00a0deux\u202ftrois', 3],
    ['pictures', '🙂 ❤️ 👨‍👩‍👧', 0],
    ['a word beside a picture', '🙂yes🙂no', 2],
    ['digits, and a decimal', '12 ١٢ 12.5', 4],
    ['a machine-readable line', 'P<UTOERIKSSON<<ANNA<MARIA<<<', 4],
    ['Chinese, a run of it', '护照 检查', 2],
    ['letters beyond sixteen bits', '𝒜𝒷 𝒞', 2],
    ['half a character', 'a\ud800b', 2],
  ])('%s', (_what, text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
