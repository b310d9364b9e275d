import { z } from 'zod';
import { Id, operation } from '../common/index.js';

const params = z.strictObject({ personId: Id });

/** preparing: one was sent, and its small pictures are being made. refused: no picture could be made of the last one. */
export const PhotographStatus = z.enum(['none', 'preparing', 'ready', 'refused']).meta({ id: 'PhotographStatus' });

/** The photograph of a person: `fileId` of the one that is shown, while another is prepared too. */
export const Photograph = z
  .strictObject({
    personId: Id,
    status: PhotographStatus,
    fileId: Id.nullable(),
    allowed: z.array(z.enum(['storage.create-upload', 'identity.remove-photograph'])),
  })
  .meta({ id: 'Photograph' });

export const getPhotograph = operation({
  id: 'identity.get-photograph',
  method: 'GET',
  path: '/people/:personId/photograph',
  summary: 'The photograph of a person, for whoever may read the person',
  allow: 'signed-in',
  params,
  response: Photograph,
  errors: ['identity.person-not-found'],
});

export const removePhotograph = operation({
  id: 'identity.remove-photograph',
  method: 'DELETE',
  path: '/people/:personId/photograph',
  summary: 'Remove the photograph of a person: by themselves, the administrator of their state, or the registrar',
  allow: 'signed-in',
  params,
  errors: ['identity.person-not-found', 'identity.may-not-change-photograph'],
});

export type Photograph = z.output<typeof Photograph>;
export type PhotographStatus = z.output<typeof PhotographStatus>;
