import type { Page } from 'playwright-core';

type PageFunction = (...given: never[]) => unknown;

/**
 * Runs `main` in the page, past its content policy, with the helpers that it calls by their names.
 * All of them are declared functions that use nothing else of their modules. What goes in and comes out is JSON.
 */
export async function inPage<A, R>(
  page: Page,
  main: (argument: A) => R | Promise<R>,
  argument: A,
  helpers: readonly PageFunction[] = [],
): Promise<Awaited<R>> {
  const declared = [...helpers, main as PageFunction].map(String).join('\n');
  return await page.evaluate<Awaited<R>>(
    `(() => { ${declared}\nreturn ${main.name}(${JSON.stringify(argument)}); })()`,
  );
}
