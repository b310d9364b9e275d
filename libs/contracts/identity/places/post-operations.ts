import { z } from 'zod';
import { Id, StateCode, listOf, operation } from '../../common/index.js';
import { BorderType, NewPost, Post, PostChange, PostKind } from './post.js';
import { NewClosing, NewMerger } from './structure.js';

const postParams = z.object({ postId: Id });
const keeps = ['state-admin', 'registrar'] as const;

export const listPosts = operation({
  id: 'identity.list-posts',
  method: 'GET',
  path: '/posts',
  summary: 'Border posts and units, by state and name: of the own state, of all for the staff of the centre',
  allow: 'signed-in',
  ...listOf(
    Post,
    {
      state: StateCode.optional(),
      agency: Id.optional(),
      /** Those directly under this unit; `none`: those directly under their agency. */
      parent: z.union([Id, z.literal('none')]).optional(),
      kind: PostKind.optional(),
      border: BorderType.optional(),
      /** Only those whose place is known. */
      located: z.stringbool().optional(),
      /** Only those that may still be chosen, or only those that may not. */
      open: z.stringbool().optional(),
    },
    { counted: ['state', 'kind', 'border', 'open'], sorted: ['state', 'name', 'border'], usual: 'state' },
  ),
});

export const getPost = operation({
  id: 'identity.get-post',
  method: 'GET',
  path: '/posts/:postId',
  summary: 'One post or unit',
  allow: 'signed-in',
  params: postParams,
  response: Post,
  errors: ['identity.post-not-found'],
});

/** Why a post cannot be as it is given. */
const refusals = [
  'identity.post-name-taken',
  'identity.border-needed',
  'identity.border-of-a-unit',
  'identity.parent-not-found',
  'identity.parent-is-a-post',
];

export const createPost = operation({
  id: 'identity.create-post',
  method: 'POST',
  path: '/posts',
  summary: 'Enter a border post or a unit of an agency: of any state by the registrar, of the own by its administrator',
  allow: keeps,
  body: NewPost,
  response: Post,
  errors: ['identity.agency-not-found', 'identity.state-closed', ...refusals],
});

export const changePost = operation({
  id: 'identity.change-post',
  method: 'PUT',
  path: '/posts/:postId',
  summary: 'Change a border post or a unit; it stays with its agency',
  allow: keeps,
  params: postParams,
  body: PostChange,
  response: Post,
  conditional: true,
  errors: [
    'identity.post-not-found',
    'identity.post-closed',
    ...refusals,
    'identity.parent-below',
    'identity.unit-has-posts',
  ],
});

export const closePost = operation({
  id: 'identity.close-post',
  method: 'POST',
  path: '/posts/:postId/closings',
  summary: 'Close a post or unit in which nobody stands any more; it stays in every record',
  allow: keeps,
  params: postParams,
  body: NewClosing,
  response: Post,
  status: 200,
  errors: [
    'identity.post-not-found',
    'identity.post-closed',
    'identity.closing-ahead',
    'identity.post-has-people',
    'identity.post-has-posts',
  ],
});

export const mergePost = operation({
  id: 'identity.merge-post',
  method: 'POST',
  path: '/posts/:postId/mergers',
  summary: 'Merge a post or unit into another of its agency: what stands under it and in it moves on, its record stays',
  allow: keeps,
  params: postParams,
  body: NewMerger,
  response: Post,
  status: 200,
  errors: [
    'identity.post-not-found',
    'identity.post-closed',
    'identity.closing-ahead',
    'identity.merger-into-itself',
    'identity.merger-into-below',
    'identity.merger-target-not-found',
    'identity.merger-target-a-post',
  ],
});
