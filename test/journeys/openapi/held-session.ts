import type { Operation } from '#contracts';
import { Session, type RawAnswer } from '../../support/session.js';
import { Described } from './described.js';

const known = new Map<string, Promise<Described>>();

async function read(url: string): Promise<Described> {
  const answer = await fetch(`${url}/api/openapi.json`);
  return new Described(await answer.text());
}

/** A session that checks every answer against the OpenAPI document of the centre. */
export class HeldSession extends Session {
  protected override async meet({ method, path }: Operation, answer: RawAnswer): Promise<void> {
    const description = known.get(this.url) ?? read(this.url);
    known.set(this.url, description);
    (await description).hold(`${method} /api/v1${path}`, answer);
  }
}
