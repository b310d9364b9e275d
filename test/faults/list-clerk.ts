import type { Import } from '#contracts/imports';
import { eventually } from '../support/eventually.js';
import { asking, sendFile, type Ask } from './asking.js';

const API = '/api/v1';
const AT_WORK: readonly Import['status'][] = ['uploading', 'reading', 'checking', 'running', 'undoing'];

/** Somebody who brings in a list of officers of Morocco, over HTTP as the screens do. */
export class ListClerk {
  private constructor(private readonly ask: Ask) {}

  static async of(url: string, name: string): Promise<ListClerk> {
    return new ListClerk((await asking(url, name)).ask);
  }

  /** Sends a list, accepts its columns as they were understood, and waits until its rows are checked. */
  async checked(content: string): Promise<Import> {
    const { id } = await this.call('POST', '', { kind: 'identity.officer', stateCode: 'ma' });
    await sendFile(this.ask, { kind: 'imports.import', id }, 'agents.csv', new Uint8Array(Buffer.from(content)));
    const { columns, version } = await this.settled(id);
    const told = columns.map(({ key, order }) => ({ key, order }));
    await this.call('PUT', `/${id}/columns`, { columns: told }, { 'if-match': `"${version}"` });
    return this.settled(id);
  }

  async run(id: string): Promise<void> {
    await this.call('POST', `/${id}/runs`);
  }

  /** Waits until the worker has nothing left to do for it. */
  settled(id: string): Promise<Import> {
    return eventually(
      'the end of a step',
      () => this.call('GET', `/${id}`),
      ({ status }) => !AT_WORK.includes(status),
      { within: 120_000 },
    );
  }

  private async call(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Import> {
    const sent = body && { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } };
    const answer = await this.ask(`${API}/imports${path}`, { method, headers, ...sent });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Import;
  }
}
