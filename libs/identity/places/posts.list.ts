import { BorderType, listPosts } from '#contracts/identity';
import { byText, describeList, inOrderOf } from '#http';
import { POST_COLUMNS, type PostRow } from './posts.repository.js';

/** Units and posts as far as the scope shows them. */
export const POSTS = describeList<PostRow>()(listPosts, {
  select: POST_COLUMNS,
  from: 'identity.post p',
  key: { by: 'p.id', type: 'uuid' },
  filters: {
    state: { type: 'text', where: 'p.state_code = $value' },
    agency: { type: 'uuid', where: 'p.agency_id = $value' },
    parent: { type: 'text', where: `coalesce(p.parent_id::text, 'none') = $value` },
    kind: { type: 'text', where: 'p.kind = $value' },
    border: { type: 'text', where: 'p.border = $value' },
    located: { type: 'boolean', where: '(p.latitude is not null) = $value' },
    open: { type: 'boolean', where: '(p.closed_on is null) = $value' },
  },
  sorted: {
    state: [{ by: 'p.state_code', type: 'text' }, byText('p.name')],
    name: byText('p.name'),
    // Units have no border, and come last.
    border: [inOrderOf(BorderType.options, 'p.border'), byText('p.name')],
  },
  counted: { state: 'p.state_code', kind: 'p.kind', border: 'p.border', open: 'p.closed_on is null' },
});
