import { z } from 'zod';
import { Id, Instant } from '../common/index.js';

/** What a file belongs to: a kind of record, as its library calls it, and which of them. */
export const OwnerKind = z
  .string()
  .max(60)
  .regex(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
  .meta({ id: 'OwnerKind', examples: ['identity.person'] });

export const FileOwner = z.object({ ownerKind: OwnerKind, ownerId: Id });

/** A file on its way. Once all of it is there and found good, it is a file with the same id. */
export const Upload = z
  .strictObject({
    id: Id,
    ownerKind: OwnerKind,
    ownerId: Id,
    name: z.string(),
    /** In bytes. */
    size: z.int(),
    /** How many bytes are there; the whole size only once the file is kept. */
    offset: z.int(),
    finished: z.boolean(),
    createdAt: Instant,
  })
  .meta({ id: 'Upload' });

export type FileOwner = z.output<typeof FileOwner>;
export type Upload = z.output<typeof Upload>;
