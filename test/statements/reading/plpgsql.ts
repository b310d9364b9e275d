import { textOf, tokensOf, type Token } from './tokens.js';

export interface Variable {
  readonly name: string;
  readonly type: string;
}

/** What a function in PL/pgSQL asks of the database: its statements, and its expressions as statements. */
export interface Body {
  readonly variables: readonly Variable[];
  readonly statements: readonly string[];
  /** For each variable of type record the statement that fills it, which alone tells its columns. */
  readonly records: ReadonlyMap<string, string>;
}

const STATEMENTS = ['select', 'insert', 'update', 'delete', 'with', 'merge', 'values'];
/** Statements that ask nothing of the database. */
const SILENT = ['raise', 'null', 'get', 'end', 'close', 'exception', 'when'];
const ALONE = ['begin', 'else', 'loop'];
/** The word that ends a part, by the word that begins it; any other part ends at its semicolon. */
const UNTIL: Readonly<Record<string, string>> = {
  if: 'then',
  elsif: 'then',
  when: 'then',
  exception: 'then',
  for: 'loop',
  while: 'loop',
};

/** @throws Error for anything that it does not know, such as statements that are put together in the function. */
export function bodyOf(source: string): Body {
  const tokens = tokensOf(source);
  const found = { variables: [] as Variable[], statements: [] as string[], records: new Map<string, string>() };
  let isDeclaring = false;
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at]?.word ?? '';
    if (word === 'declare' || ALONE.includes(word)) {
      isDeclaring = word === 'declare';
      at += 1;
      continue;
    }
    const end = endOf(tokens, at, UNTIL[word] ?? ';');
    const part = tokens.slice(at, end);
    at = end + 1;
    if (isDeclaring) declare(part, found);
    else if (word === 'for') goThrough(part, found);
    else if (STATEMENTS.includes(word)) ask(part, found);
    else found.statements.push(...askedBy(word, part));
  }
  return found;
}

interface Found {
  readonly variables: Variable[];
  readonly statements: string[];
  readonly records: Map<string, string>;
}

const endOf = (tokens: readonly Token[], from: number, until: string): number => {
  const end = tokens.findIndex(({ text, word, isWithin }, at) => {
    return at >= from && !isWithin && (word === until || text.trim() === until);
  });
  return end === -1 ? tokens.length : end;
};

/** `name type := value` */
function declare(part: readonly Token[], { variables, statements }: Found): void {
  const [name, ...rest] = part.filter(({ word }) => word !== 'constant');
  if (!name) return;
  const value = rest.findIndex(({ text, word }) => [':=', '='].includes(text.trim()) || word === 'default');
  const type = textOf(value === -1 ? rest : rest.slice(0, value)).trim();
  variables.push({ name: name.text.trim(), type: type.replace(/%rowtype$/i, '') });
  if (value !== -1) statements.push(`select ${textOf(rest.slice(value + 1))}`);
}

/** `for name in statement`, or `for name in 1..10`, where the name is a number. */
function goThrough(part: readonly Token[], { variables, statements }: Found): void {
  const [, name, , ...rest] = part;
  if (STATEMENTS.includes(rest[0]?.word ?? '')) statements.push(textOf(rest));
  else variables.push({ name: name?.text.trim() ?? '', type: 'integer' });
}

/** Notes a statement without the variables that take its results. */
function ask(part: readonly Token[], { variables, statements, records }: Found): void {
  const at = part.findIndex(({ word, isWithin }, place) => {
    return word === 'into' && !isWithin && !['insert', 'merge'].includes(part[place - 1]?.word ?? '');
  });
  if (at === -1) {
    statements.push(textOf(part));
    return;
  }
  const first = part[at + 1]?.word === 'strict' ? at + 2 : at + 1;
  let end = first + 1;
  while ([',', '.'].includes(part[end]?.text.trim() ?? '')) end += 2;
  const statement = textOf([...part.slice(0, at), ...part.slice(end)]);
  statements.push(statement);
  const taker = part[first]?.text.trim();
  if (taker !== undefined && variables.some(({ name, type }) => name === taker && type === 'record'))
    records.set(taker, statement);
}

function askedBy(word: string, part: readonly Token[]): string[] {
  const [, ...rest] = part;
  if (part.length === 0 || SILENT.includes(word)) return [];
  if (word === 'execute') throw new Error(`a statement is put together in it: ${textOf(part).trim()}`);
  if (word === 'perform') return [`select${textOf(rest)}`];
  if (word === 'return') return askedByReturn(rest);
  if (word === 'exit' || word === 'continue') return ofExpression(rest.filter((token) => token.word !== 'when'));
  if (word === 'if' || word === 'elsif' || word === 'while') return ofExpression(rest);
  const given = part.findIndex(({ text }) => text.trim() === ':=' || text.trim() === '=');
  if (given === -1) throw new Error(`it is not known what is asked by ${textOf(part).trim()}`);
  return ofExpression(part.slice(given + 1));
}

function askedByReturn(tokens: readonly Token[]): string[] {
  const [first, ...rest] = tokens;
  if (first?.word === 'query') return [textOf(rest)];
  return ofExpression(first?.word === 'next' ? rest : tokens);
}

const ofExpression = (tokens: readonly Token[]): string[] => (tokens.length === 0 ? [] : [`select ${textOf(tokens)}`]);
