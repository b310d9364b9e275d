import type { Answer } from './api.js';

/** The values that tell a candidate from others. */
export interface Identity {
  /** Names, addresses and ids: found wherever they stand. */
  readonly words: readonly string[];
  /** Values of the state: found where they are a whole value, as two letters are part of many words. */
  readonly values: readonly string[];
}

/** What an answer gives away of a candidate, in its body or its headers, however it is written there. */
export function givenAway({ words, values }: Identity, { text, headers }: Pick<Answer, 'text' | 'headers'>): string[] {
  const said = [...stringsIn(text), ...Object.values(headers).map(String).map(decoded)];
  return [
    ...words.filter((word) => said.some((each) => each.normalize().includes(word.normalize()))),
    ...values.filter((value) => said.includes(value)),
  ];
}

/** Every text of a JSON document, keys included; any other document as a whole. */
function stringsIn(text: string): string[] {
  try {
    return below(JSON.parse(text));
  } catch {
    return [text];
  }
}

function below(value: unknown): string[] {
  if (typeof value === 'string') return [decoded(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...below(inner)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
