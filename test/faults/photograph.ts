import sharp from 'sharp';
import type { Me, Photograph } from '#contracts/identity';
import { eventually } from '../support/eventually.js';

const API = '/api/v1';

export interface Sent {
  readonly id: string;
  /** As `readPhotograph` gives it. */
  readonly shown: string;
}

/** Asks a centre as one person, with headers of one's own and bodies that are no JSON. */
async function asking(url: string, name: string) {
  const body = JSON.stringify({ email: `${name}@demo.example`, password: 'Rabat-2013' });
  const signedIn = await fetch(`${url}${API}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const [cookie = ''] = signedIn.headers.getSetCookie().map((each) => each.split(';', 1)[0] ?? '');
  const { person } = (await signedIn.json()) as Me;
  const ask = (path: string, { headers, ...rest }: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(new URL(path, url), { ...rest, headers: { cookie, ...headers } });
  return { personId: person.id, ask };
}

/** Has `<name>@demo.example` send a photograph, and waits until a worker has made it small. */
export async function sendPhotograph(url: string, name: string): Promise<Sent> {
  const { personId, ask } = await asking(url, name);
  const portrait = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#0F6B5C' } })
    .jpeg()
    .toBuffer();
  const tus = { 'tus-resumable': '1.0.0' };
  const begun = await ask(`${API}/uploads?ownerKind=identity.person&ownerId=${personId}`, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(portrait.length) },
  });
  const path = begun.headers.get('location') ?? '';
  const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const sent = await ask(path, { method: 'PATCH', headers, body: new Uint8Array(portrait) });
  if (sent.status !== 204) throw new Error(`The photograph is not taken: ${sent.status} ${await sent.text()}`);
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
