import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { contrastOf } from './contrast.js';
import { ACCEPTED } from './reviewed.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe leaves off unless asked, and that we hold to. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'table-fake-caption', 'td-has-header'];
const EVERY = { rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])) };
const CONTRAST = { runOnly: ['color-contrast'] };

/** A contrast that axe could not decide, and how it was decided here. */
export interface OpenContrast {
  readonly element: string;
  /** Why axe could not, in its words: `bgGradient`, `bgOverlap`. */
  readonly because: string;
  /** Computed from what is painted; null where a finding of its kind is accepted in reviewed.ts. */
  readonly ratio: number | null;
  readonly needed: number;
}

type Note = (open: OpenContrast) => void;

/** Every rule of axe, contrast included; what axe cannot decide about contrast is computed from what is painted. */
export async function accessibility(page: Page, note: Note = () => undefined): Promise<string[]> {
  const { violations, incomplete } = await run(page, EVERY);
  const contrasts = incomplete.filter(({ id }) => id === 'color-contrast');
  const others = incomplete.filter(({ id }) => id !== 'color-contrast');
  return [...violations.flatMap(said), ...others.flatMap(undecided), ...(await poorContrast(page, contrasts, note))];
}

/** Checks the contrast alone, for a page whose other rules were checked in another theme. */
export async function contrast(page: Page, note: Note = () => undefined): Promise<string[]> {
  const { violations, incomplete } = await run(page, CONTRAST);
  return [...violations.flatMap(said), ...(await poorContrast(page, incomplete, note))];
}

async function run(page: Page, options: object): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(source);
  return page.evaluate<Pick<AxeResults, 'violations' | 'incomplete'>>(
    `axe.run(document, { resultTypes: ['violations', 'incomplete'], ...${JSON.stringify(options)} })
       .then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  );
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

async function poorContrast(page: Page, undecidedOnes: readonly Result[], note: Note): Promise<string[]> {
  const found: string[] = [];
  for (const node of undecidedOnes.flatMap(({ nodes }) => nodes)) {
    const [element, because] = [node.html.slice(0, 160), reasonOf(node)];
    if (isAccepted('color-contrast', node)) {
      note({ element, because, ratio: null, needed: 4.5 });
      continue;
    }
    const { ratio, needed } = await contrastOf(page, selectorOf(node));
    note({ element, because, ratio, needed });
    if (ratio < needed) found.push(`contrast ${ratio.toFixed(2)} of ${needed}: ${element}`);
  }
  return found;
}

const reasonOf = ({ any }: NodeResult): string =>
  (any[0]?.data as { messageKey?: string } | null | undefined)?.messageKey ?? 'unknown';
