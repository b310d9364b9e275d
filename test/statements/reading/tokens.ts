/** Matches a word, a sign, a quoted text, or what stands between; together these make up the whole text. */
const TOKEN = /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\w*\$|[a-z_][\w$]*|\s+|:=|::|[^]/gi;
const BLANK = /^(?:\s|--|\/\*)/;
const OPENING = ['(', '['];
const CLOSING = [')', ']'];

export interface Token {
  readonly text: string;
  /** The token in small letters, where it is a word. */
  readonly word: string;
  /** Whether it stands within brackets, or within `case … end`. */
  readonly isWithin: boolean;
}

/** The tokens of a text in SQL, without comments, each with a blank where one stood before it. */
export function tokensOf(sql: string): Token[] {
  const found: Token[] = [];
  let depth = 0;
  let before = '';
  for (const [text] of sql.matchAll(TOKEN)) {
    if (BLANK.test(text)) {
      before = ' ';
      continue;
    }
    const word = /^[a-z_]/i.test(text) ? text.toLowerCase() : '';
    const isWithin = depth > 0;
    if (OPENING.includes(text) || word === 'case') depth += 1;
    if (CLOSING.includes(text) || (word === 'end' && isWithin)) depth -= 1;
    found.push({ text: before + text, word, isWithin });
    before = '';
  }
  return found;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
