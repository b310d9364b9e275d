import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Post as PostView } from '#contracts/identity';
import { Post } from '../domain/post.entity.js';
import { closingIn } from './closing.js';

export type PostRow = Omit<PostView, 'allowed' | 'people'> & { readonly people: number };
/** A post that is entered. */
export type PostDraft = Omit<Post, 'closedOn' | 'closingReason' | 'mergedInto' | 'version'>;

export const POST_COLUMNS = `
  p.id, p.state_code as "stateCode", p.agency_id as "agencyId", p.parent_id as "parentId", p.kind, p.name,
    p.border, p.time_zone as "timeZone",
    case when p.latitude is not null
      then jsonb_build_object('latitude', p.latitude, 'longitude', p.longitude) end as location,
    ${closingIn('p')} as closing,
    (select jsonb_build_object('id', m.id, 'name', m.name) from identity.post m where m.id = p.merged_into)
      as "mergedInto",
    (select count(*)::int from identity.post u where u.parent_id = p.id and u.closed_on is null) as under,
    (select count(*)::int from identity.person o where o.post_id = p.id and o.active and o.merged_into is null)
      as people, p.version`;

/** Units and posts as far as the scope of the open transaction shows them. */
@Injectable()
export class PostsRepository {
  constructor(private readonly work: UnitOfWork) {}

  row(id: string): Promise<PostRow | null> {
    return this.work.one(`select ${POST_COLUMNS} from identity.post p where p.id = $1`, [id]);
  }

  byId(id: string): Promise<Post | null> {
    return this.work.manager.findOneBy(Post, { id });
  }

  /** The post, locked until the transaction ends: nobody is put into it meanwhile. */
  lock(id: string): Promise<Post | null> {
    return this.work.manager.findOne(Post, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(post: PostDraft): Promise<void> {
    await this.work.query(
      `insert into identity.post (id, state_code, agency_id, parent_id, kind, name, border, time_zone, latitude, longitude)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10)`,
      [
        post.id,
        post.stateCode,
        post.agencyId,
        post.parentId,
        post.kind,
        JSON.stringify(post.name),
        post.border,
        post.timeZone,
        post.latitude,
        post.longitude,
      ],
    );
  }

  save(post: Post): Promise<Post> {
    return this.work.manager.save(post);
  }

  /** The first language in which another open unit or post of the agency has the same name, in whatever spelling. */
  async nameTaken({ id, agencyId, name }: Pick<Post, 'id' | 'agencyId' | 'name'>): Promise<string | null> {
    const row = await this.work.one<{ language: string }>(
      `select l.language from unnest(array['ar', 'fr', 'en']) with ordinality as l (language, place)
       where exists (select from identity.post p where p.agency_id = $1 and p.id <> $2 and p.closed_on is null
         and app.fold(p.name->>l.language) = app.fold($3::jsonb->>l.language)) order by l.place limit 1`,
      [agencyId, id, JSON.stringify(name)],
    );
    return row?.language ?? null;
  }

  /** Whether `id` is `above`, or stands under it through any number of units. */
  async standsUnder(id: string, above: string): Promise<boolean> {
    const found = await this.work.query(
      `with recursive upwards as (
         select id, parent_id from identity.post where id = $1
         union select p.id, p.parent_id from identity.post p join upwards u on p.id = u.parent_id
       )
       select 1 from upwards where id = $2`,
      [id, above],
    );
    return found.length > 0;
  }

  /** Moves what stands under a unit and all people in it to another; @returns how many of each were open or active. */
  async moveAll(from: string, to: string): Promise<{ posts: number; people: number }> {
    const posts = await this.work.query<{ open: boolean }>(
      `update identity.post set parent_id = $2, version = version + 1 where parent_id = $1
       returning closed_on is null as open`,
      [from, to],
    );
    const people = await this.work.query<{ active: boolean }>(
      'update identity.person set post_id = $2, version = version + 1 where post_id = $1 returning active',
      [from, to],
    );
    return {
      posts: posts.filter(({ open }) => open).length,
      people: people.filter(({ active }) => active).length,
    };
  }
}
