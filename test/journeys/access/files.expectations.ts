import { FileStore } from '#storage';
import type { Actor, Sent } from './actor.js';
import type { Centre } from './centre.js';
import { anyoneSignedIn, hiddenBut, type Expectations } from './expectation.js';

const TUS = { 'tus-resumable': '1.0.0' };
const PORTRAIT = 'filename cG9ydHJhaXQuanBn';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const announced = { ...TUS, 'upload-length': '1000', 'upload-metadata': PORTRAIT };
const of = (ownerId: string) => ({ ownerKind: 'identity.person', ownerId });

/** Removes all uploads, so that nobody is refused because other tests have begun too many. */
const forgetAll = (centre: Centre) => centre.sql('delete from storage.upload');

/** Has each actor act on an upload of their own photograph, with its first bytes. */
const atTheirOwn =
  (sent: Sent = {}) =>
  (centre: Centre) =>
  async (actor: Actor): Promise<Sent> => {
    const headers = { ...TUS, ...sent.headers };
    if (actor === 'stranger') return { ...sent, headers, params: { uploadId: NOWHERE } };
    await forgetAll(centre);
    const { text } = await centre.ask(actor, 'GET /api/v1/auth/me');
    const { person } = JSON.parse(text) as { person: { id: string } };
    const begun = await centre.ask(actor, 'POST /api/v1/uploads', { query: of(person.id), headers: announced });
    return { ...sent, headers, params: { uploadId: String(begun.headers['location']).split('/').at(-1) ?? '' } };
  };

/** The photograph of the officer of Morocco, made small. */
export async function photograph(centre: Centre): Promise<{ readonly personId: string; readonly fileId: string }> {
  const { id: personId } = await centre.records.personId('trainee2.ma');
  const { hash, size } = await centre.app.get(FileStore).put(Buffer.from('a picture'), { mediaType: 'image/webp' });
  const { fileId } = await centre.row<{ fileId: string }>(
    `insert into storage.file (id, owner_kind, owner_id, person_id, state_code, name, media_type, size, pictures, uploaded_by)
     values (gen_random_uuid(), 'identity.person', $1, $1, 'ma', 'portrait.jpg', 'image/jpeg', 1, 'made', $1)
     returning id as "fileId"`,
    [personId],
  );
  await centre.sql('insert into storage.picture (file_id, side, size, hash) values ($1, 96, $2, $3)', [
    fileId,
    size,
    hash,
  ]);
  await centre.sql(
    `insert into identity.photograph (person_id, file_id) values ($1, $2)
     on conflict (person_id) do update set file_id = excluded.file_id`,
    [personId, fileId],
  );
  return { personId, fileId };
}

/** Those who see an officer see the officer’s photograph. */
const readers = { trainee: 200, 'state-admin': 200, registrar: 200, auditor: 200 } as const;

export const fileExpectations: Expectations = {
  'POST /uploads': {
    statuses: hiddenBut({ trainee: 201, 'state-admin': 201, registrar: 201 }),
    prepare: async (centre) => {
      await forgetAll(centre);
      const { id } = await centre.records.personId('trainee2.ma');
      return { query: of(id), headers: announced };
    },
  },
  'GET /uploads/:uploadId': { statuses: anyoneSignedIn(200), prepare: atTheirOwn() },
  'PATCH /uploads/:uploadId': {
    statuses: anyoneSignedIn(204),
    prepare: atTheirOwn({
      body: Buffer.from('the first bytes'),
      headers: { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    }),
  },
  'DELETE /uploads/:uploadId': { statuses: anyoneSignedIn(204), prepare: atTheirOwn() },
  'GET /files/:fileId': {
    statuses: hiddenBut(readers),
    prepare: async (centre) => ({ params: { fileId: (await photograph(centre)).fileId } }),
  },
  'GET /people/:personId/photograph': {
    statuses: hiddenBut(readers),
    prepare: async (centre) => ({ params: { personId: (await photograph(centre)).personId } }),
  },
  'DELETE /people/:personId/photograph': {
    statuses: hiddenBut({ trainee: 204, 'state-admin': 204, registrar: 204, auditor: 403 }),
    prepare: async (centre) => ({ params: { personId: (await photograph(centre)).personId } }),
  },
};
