import { z } from 'zod';
import { Id, operation } from '../common/index.js';
import { FileOwner, Upload } from './upload.js';

const params = z.strictObject({ uploadId: Id });
const VERSION = { 'Tus-Resumable': { description: 'The protocol, tus 1.0.', example: '1.0.0', required: true } };

/** Why a file may be refused, before or after it is there. */
const REFUSALS = [
  'storage.owner-not-found',
  'storage.file-too-large',
  'storage.file-empty',
  'storage.type-not-accepted',
  'storage.extension-wrong',
  'storage.picture-unreadable',
  'storage.picture-too-large',
];

export const createUpload = operation({
  id: 'storage.create-upload',
  method: 'POST',
  path: '/uploads',
  summary: 'Begin an upload (tus 1.0, creation); `Location` names it',
  allow: 'signed-in',
  query: FileOwner,
  headers: {
    ...VERSION,
    'Upload-Length': { description: 'The size of the file in bytes.', example: '183422', required: true },
    'Upload-Metadata': {
      description: 'The name of the file as `filename`, in Base64.',
      example: 'filename cG9ydHJhaXQuanBn',
      required: false,
    },
  },
  status: 201,
  rate: 60,
  errors: [...REFUSALS, 'storage.too-many-uploads', 'storage.upload-headers-wrong'],
});

export const getUpload = operation({
  id: 'storage.get-upload',
  method: 'GET',
  path: '/uploads/:uploadId',
  summary: 'How far an upload is; `HEAD` answers it in headers alone (tus 1.0)',
  allow: 'signed-in',
  params,
  headers: VERSION,
  response: Upload,
  errors: ['storage.upload-not-found', 'storage.upload-headers-wrong', 'storage.upload-busy'],
});

export const continueUpload = operation({
  id: 'storage.continue-upload',
  method: 'PATCH',
  path: '/uploads/:uploadId',
  summary: 'Send the next bytes of an upload (tus 1.0); with the last of them the file is kept under the same id',
  allow: 'signed-in',
  params,
  consumes: 'application/offset+octet-stream',
  headers: {
    ...VERSION,
    'Upload-Offset': { description: 'How many bytes are there already.', example: '65536', required: true },
  },
  rate: 1_200,
  errors: [
    ...REFUSALS,
    'storage.upload-not-found',
    'storage.upload-headers-wrong',
    'storage.upload-busy',
    'storage.upload-offset-wrong',
    'storage.upload-longer-than-announced',
    'storage.full',
  ],
});

export const cancelUpload = operation({
  id: 'storage.cancel-upload',
  method: 'DELETE',
  path: '/uploads/:uploadId',
  summary: 'Give an upload up (tus 1.0, termination); a file that is kept already stays',
  allow: 'signed-in',
  params,
  headers: VERSION,
  errors: ['storage.upload-not-found', 'storage.upload-headers-wrong', 'storage.upload-busy'],
});

const LONGEST_SIDE = 4_096;

export const getFile = operation({
  id: 'storage.get-file',
  method: 'GET',
  path: '/files/:fileId',
  summary: 'A file, whole or a range of it; of a picture that is kept in several sizes, that for `side` pixels',
  allow: 'signed-in',
  params: z.strictObject({ fileId: Id }),
  query: z.object({ side: z.coerce.number().int().min(1).max(LONGEST_SIDE).optional() }),
  produces: '*/*',
  errors: ['storage.file-not-found', 'storage.range-wrong'],
});
