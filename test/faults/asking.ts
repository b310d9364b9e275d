import type { Me } from '#contracts/identity';

const API = '/api/v1';
const TUS = { 'tus-resumable': '1.0.0' };

type Asked = RequestInit & { headers?: Record<string, string> };
export type Ask = (path: string, asked?: Asked) => Promise<Response>;

/** Asks a centre as `<name>@demo.example`, with any headers and with bodies that are not JSON. */
export async function asking(url: string, name: string): Promise<{ personId: string; ask: Ask }> {
  const body = JSON.stringify({ email: `${name}@demo.example`, password: 'Rabat-2013' });
  const signedIn = await fetch(`${url}${API}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const [cookie = ''] = signedIn.headers.getSetCookie().map((each) => each.split(';', 1)[0] ?? '');
  const { person } = (await signedIn.json()) as Me;
  const ask: Ask = (path, { headers, ...rest } = {}) =>
    fetch(new URL(path, url), { ...rest, headers: { cookie, ...headers } });
  return { personId: person.id, ask };
}

/** Sends a file for a record in one go (tus 1.0). @returns the path of the upload. */
export async function sendFile(
  ask: Ask,
  owner: { kind: string; id: string },
  name: string,
  content: Uint8Array<ArrayBuffer>,
) {
  const begun = await ask(`${API}/uploads?ownerKind=${owner.kind}&ownerId=${owner.id}`, {
    method: 'POST',
    headers: {
      ...TUS,
      'upload-length': String(content.length),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  });
  const path = begun.headers.get('location') ?? '';
  const headers = { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const sent = await ask(path, { method: 'PATCH', headers, body: content });
  if (sent.status !== 204) throw new Error(`The file is not taken: ${sent.status} ${await sent.text()}`);
  return path;
}
