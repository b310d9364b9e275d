import pg from 'pg';
import { isGivenUp } from './database-away.js';
import { requestContext } from './request-context.js';

/** Matches these words alone; a beginning that also sets something is counted for that. */
const BRACKETS = /^\s*(start transaction|begin|commit|rollback)\s*;?\s*$/i;

/**
 * A client that counts the statements of the request it serves. It closes when it gives a statement up: the answer may
 * still come, and whoever asks next would wait for it.
 */
export class CountingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // A lost connection also fails the statement, which tells its caller; unheard, the event would end the process.
    this.on('error', () => undefined);
  }

  // pg types `query` as a dozen overloads; counting concerns none of them.
  override query = ((...parameters: unknown[]) => {
    const context = requestContext.getStore();
    const [statement] = parameters;
    const text = typeof statement === 'string' ? statement : (statement as { text?: string } | undefined)?.text;
    if (context && text !== undefined && !BRACKETS.test(text)) context.statements += 1;
    const answer: unknown = Reflect.apply(pg.Client.prototype.query, this, parameters);
    if (answer instanceof Promise) answer.catch((error: unknown) => void this.closeIfGivenUp(error));
    return answer;
  }) as pg.Client['query'];

  private async closeIfGivenUp(error: unknown): Promise<void> {
    if (isGivenUp(error)) await this.end();
  }
}
