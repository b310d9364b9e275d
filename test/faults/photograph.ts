import sharp from 'sharp';
import type { Photograph } from '#contracts/identity';
import { eventually } from '../support/eventually.js';
import { asking, sendFile } from './asking.js';

const API = '/api/v1';

export interface Sent {
  readonly id: string;
  /** The photograph as `readPhotograph` gives it. */
  readonly shown: string;
}

/** Has `<name>@demo.example` send a photograph, and waits until a worker has made it small. */
export async function sendPhotograph(url: string, name: string): Promise<Sent> {
  const { personId, ask } = await asking(url, name);
  const portrait = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#0F6B5C' } })
    .jpeg()
    .toBuffer();
  const owner = { kind: 'identity.person', id: personId };
  const path = await sendFile(ask, owner, 'portrait.jpg', new Uint8Array(portrait));
  await eventually(
    'the small pictures',
    async () => (await (await ask(`${API}/people/${personId}/photograph`)).json()) as Photograph,
    ({ status }) => status === 'ready',
  );
  const id = path.slice(path.lastIndexOf('/') + 1);
  return { id, shown: await readPhotograph(url, name, id) };
}

/** What `<name>@demo.example` is shown of a photograph: its bytes in hexadecimal digits. */
export async function readPhotograph(url: string, name: string, fileId: string): Promise<string> {
  const { ask } = await asking(url, name);
  const answer = await ask(`${API}/files/${fileId}?side=320`);
  if (answer.status !== 200) throw new Error(`The photograph is not shown: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer()).toString('hex');
}
