import type { Definition } from './definition.js';

const WORD = /[a-z_]+\.[a-z_]+/g;

/**
 * Puts each definition after those that it names, because the bodies of some functions are read when they are made.
 * Policies come last. Where two name each other, either goes first: only bodies read when they run can do that.
 */
export function inOrderOfUse(definitions: readonly Definition[]): Definition[] {
  const named = new Map(definitions.filter(({ kind }) => kind !== 'policy').map((one) => [one.name, one]));
  const ordered = new Set<Definition>();
  const visited = new Set<Definition>();
  const visit = (definition: Definition): void => {
    if (visited.has(definition)) return;
    visited.add(definition);
    for (const [word] of definition.text.matchAll(WORD)) {
      const used = named.get(word);
      if (used) visit(used);
    }
    ordered.add(definition);
  };
  for (const definition of named.values()) visit(definition);
  for (const definition of definitions) visit(definition);
  return [...ordered];
}
