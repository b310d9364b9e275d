import type { Post } from '#contracts/identity';
import type { Caller } from '#kernel';
import { allowedOn, seesFiguresOf } from '../domain/structure.policy.js';
import type { PostRow } from './posts.repository.js';

/** A unit or post as the caller reads it, with the operations that are open to them. */
export const presentPost = (caller: Caller, row: PostRow): Post => ({
  ...row,
  people: seesFiguresOf(caller, row.stateCode) ? row.people : null,
  allowed: allowedOn('post', caller, { stateCode: row.stateCode, isOpen: row.closing === null }),
});
