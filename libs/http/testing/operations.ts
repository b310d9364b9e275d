import { LocalizedText, operation, PageQuery } from '#contracts';
import { z } from 'zod';

const Post = z
  .strictObject({ id: z.uuid(), name: LocalizedText, officers: z.int(), version: z.int() })
  .meta({ id: 'TestPost' });

const NewPost = z
  .strictObject({
    name: LocalizedText,
    officers: z.int().min(1).max(500),
    contact: z.email().optional(),
    codes: z.array(z.string().min(2)).max(2).optional(),
    kind: z.enum(['land', 'air', 'sea']).optional(),
  })
  .meta({ id: 'TestNewPost' });

const params = z.object({ id: z.uuid() });
export const FAILURES = ['crash', 'leak', 'database', 'conflict', 'missing-text'] as const;

export const listPosts = operation({
  id: 'test.list-posts',
  method: 'GET',
  path: '/posts',
  summary: 'Posts',
  allow: 'public',
  query: PageQuery,
  response: z.strictObject({ items: z.array(Post), nextCursor: z.string().nullable(), language: z.string() }),
});

export const addPost = operation({
  id: 'test.add-post',
  method: 'POST',
  path: '/posts',
  summary: 'Add a post',
  allow: ['registrar', 'state-admin'],
  body: NewPost,
  response: Post,
  bodyLimit: 4_096,
  errors: ['test.post-closed'],
});

export const readPost = operation({
  id: 'test.read-post',
  method: 'GET',
  path: '/posts/:id',
  summary: 'A post',
  allow: 'signed-in',
  params,
  response: Post,
});

export const editPost = operation({
  id: 'test.edit-post',
  method: 'PUT',
  path: '/posts/:id',
  summary: 'Edit a post',
  allow: ['registrar'],
  params,
  body: NewPost,
  response: Post,
  conditional: true,
});

export const savePost = operation({
  id: 'test.save-answer',
  method: 'PUT',
  path: '/answers',
  summary: 'Save an answer in one statement',
  allow: ['trainee'],
  session: 'in-statement',
  body: z.strictObject({ value: z.string() }),
  response: z.strictObject({ token: z.string() }),
});

export const knock = operation({
  id: 'test.knock',
  method: 'POST',
  path: '/knocks',
  summary: 'May be done twice a minute',
  allow: 'public',
  rate: 2,
});

export const fail = operation({
  id: 'test.fail',
  method: 'GET',
  path: '/failures/:how',
  summary: 'Fails as asked',
  allow: 'public',
  params: z.object({ how: z.enum(FAILURES) }),
  response: z.strictObject({ name: z.string() }),
});

export const download = operation({
  id: 'test.download',
  method: 'GET',
  path: '/files/form',
  summary: 'A file',
  allow: 'public',
  produces: 'text/csv',
});

export const wait = operation({
  id: 'test.wait',
  method: 'GET',
  path: '/waits/:milliseconds',
  summary: 'Takes its time',
  allow: 'public',
  params: z.object({ milliseconds: z.coerce.number().int().max(2_000) }),
  response: z.strictObject({ waited: z.int() }),
});

export const wellKnown = operation({
  id: 'test.well-known',
  method: 'GET',
  path: '/.well-known/test.json',
  summary: 'At an address that a standard fixes',
  allow: 'public',
  response: z.strictObject({ ok: z.boolean() }),
});
