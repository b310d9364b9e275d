import { readLocales, type TextTree } from './locales.js';

function* textsIn(tree: TextTree, above: string): Generator<readonly [string, string]> {
  for (const [step, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [`${above}${step}`, value];
    else yield* textsIn(value, `${above}${step}.`);
  }
}

describe('A French text', () => {
  it('never begins a line with a sign that French sets apart', () => {
    const texts = Object.entries(readLocales().fr).flatMap(([name, tree]) => [...textsIn(tree, `${name}:`)]);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(([, text]) => / [;:!?»]|« /.test(text))).toEqual([]);
  });
});
