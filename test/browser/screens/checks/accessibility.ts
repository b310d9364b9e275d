import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { contrastOf } from './contrast.js';
import { ACCEPTED } from './reviewed.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe leaves off unless asked, and that we hold to. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'table-fake-caption', 'td-has-header'];

/** Every rule of axe, contrast included; what axe cannot decide about contrast is computed from what is painted. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations', 'incomplete'],
       rules: ${JSON.stringify(Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])))} })`,
  );
  const contrasts = incomplete.filter(({ id }) => id === 'color-contrast');
  const others = incomplete.filter(({ id }) => id !== 'color-contrast');
  return [...violations.flatMap(said), ...others.flatMap(undecided), ...(await poorContrast(page, contrasts))];
}

const selectorOf = ({ target }: NodeResult): string => target.flat().join(' ');

const isAccepted = (id: string, { html }: NodeResult): boolean =>
  ACCEPTED.some(({ rule, on }) => rule === id && on.test(html));

const said = ({ id, nodes }: Result): string[] =>
  nodes
    .filter((node) => !isAccepted(id, node))
    .map((node) => `${id}: ${node.failureSummary?.replace(/\s+/gu, ' ') ?? ''} ${node.html.slice(0, 160)}`);

const undecided = ({ id, nodes }: Result): string[] =>
  nodes.map((node) => `${id}, undecided: ${node.html.slice(0, 160)}`);

async function poorContrast(page: Page, undecidedOnes: readonly Result[]): Promise<string[]> {
  const found: string[] = [];
  for (const node of undecidedOnes
    .flatMap(({ nodes }) => nodes)
    .filter((each) => !isAccepted('color-contrast', each))) {
    const { ratio, needed } = await contrastOf(page, selectorOf(node));
    if (ratio < needed) found.push(`contrast ${ratio.toFixed(2)} of ${needed}: ${node.html.slice(0, 160)}`);
  }
  return found;
}
