/** Letters that people write alike, as the search of the catalogue reads them. */
const ALIKE: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ئ: 'ي', ؤ: 'و' };

const folded = (word: string): string =>
  [
    ...word
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
      .toLowerCase(),
  ]
    .map((letter) => ALIKE[letter] ?? letter)
    .join('');

export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORDS = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** `text` in parts, with the words marked that begin as a word of `query`. */
export function matchesIn(text: string, query: string): readonly Part[] {
  const sought = [...query.matchAll(WORDS)].map(([word]) => folded(word)).filter((word) => word !== '');
  if (sought.length === 0) return [{ text, isMatch: false }];
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const plain = folded(word);
    if (!sought.some((start) => plain.startsWith(start))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
    parts.push({ text: word, isMatch: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}
