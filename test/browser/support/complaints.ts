import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core';

const GRAVE = new Set(['error', 'warning', 'assert']);

/** Collects what a window complains of, from its first page on. */
export async function complaintsOf(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (GRAVE.has(message.type())) complaints.push(written(message));
  });
  context.on('weberror', (failure) => complaints.push(`page error: ${String(failure.error().stack)}`));
  context.on('requestfailed', (request) => {
    if (!wasLeft(request)) complaints.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      reportError(new Error(`content policy: ${violation.effectiveDirective} ${violation.blockedURI}`));
    });
  });
  return complaints;
}

const written = (message: ConsoleMessage): string =>
  `console ${message.type()}: ${message.text()} (${message.location().url})`;

/** Whether a request failed because its page was left. */
const wasLeft = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED';

/** Removes from the complaints those that are expected, such as those of a link that was cut on purpose. */
export function forgive(complaints: string[], expected: RegExp): void {
  const others = complaints.filter((complaint) => !expected.test(complaint));
  complaints.splice(0, complaints.length, ...others);
}
