import { Injectable } from '@nestjs/common';
import type { NewClosing, NewMerger, Post as PostView } from '#contracts/identity';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import type { Post } from '../domain/post.entity.js';
import { PartClosed, PartNotFound, StillInUse, StructureRefused } from '../domain/structure.errors.js';
import { PostsRepository, type PostRow } from './posts.repository.js';
import { Posts } from './posts.service.js';
import { Structure } from './structure.js';

/** How units and posts end: closed once nobody stands in them, or merged into another, to which everything moves. */
@Injectable()
export class PostEndings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly posts: Posts,
    private readonly rows: PostsRepository,
    private readonly structure: Structure,
  ) {}

  /** @throws StillInUse while people stand in it, or posts under it are open. */
  close(caller: Caller, id: string, { on, reason }: NewClosing): Promise<PostView> {
    return this.work.run(async () => {
      const post = await this.ending(caller, id, on);
      const { people, under } = await this.row(id);
      if (people > 0) throw new StillInUse('identity.post-has-people', people);
      if (under > 0) throw new StillInUse('identity.post-has-posts', under);
      await this.rows.save(Object.assign(post, { closedOn: on, closingReason: reason }));
      await this.recorded('identity.post-closed', post, { closedOn: on, reason });
      return this.posts.shown(caller, id);
    });
  }

  /** Moves what stands under it and in it to the other. It stays in every record, with what it was merged into. */
  merge(caller: Caller, id: string, { into, on, reason }: NewMerger): Promise<PostView> {
    return this.work.run(async () => {
      const post = await this.ending(caller, id, on);
      const other = await this.target(post, into);
      const moved = await this.rows.moveAll(id, into);
      await this.rows.save(Object.assign(post, { closedOn: on, closingReason: reason, mergedInto: into }));
      await this.recorded('identity.post-merged', post, { mergedInto: other.name, closedOn: on, reason, ...moved });
      await this.recorded('identity.post-absorbed', other, { absorbed: post.name, ...moved });
      return this.posts.shown(caller, id);
    });
  }

  private async ending(caller: Caller, id: string, on: string): Promise<Post> {
    const post = await this.posts.held(caller, id);
    if (post.closedOn !== null) throw new PartClosed('post');
    await this.structure.refuseAhead(post.stateCode, on);
    return post;
  }

  private async target(post: Post, into: string): Promise<Post> {
    if (into === post.id) throw new StructureRefused('identity.merger-into-itself', 'into');
    const other = await this.rows.byId(into);
    if (!other || other.agencyId !== post.agencyId || other.closedOn !== null)
      throw new StructureRefused('identity.merger-target-not-found', 'into');
    if (await this.rows.standsUnder(into, post.id)) throw new StructureRefused('identity.merger-into-below', 'into');
    const { under } = await this.row(post.id);
    if (other.kind === 'post' && under > 0)
      throw new StructureRefused('identity.merger-target-a-post', 'into', { count: under });
    return other;
  }

  private async row(id: string): Promise<PostRow> {
    const row = await this.rows.row(id);
    if (!row) throw new PartNotFound('post');
    return row;
  }

  private recorded(action: `identity.${string}`, { id, stateCode }: Post, after: object): Promise<void> {
    return this.structure.record(action, { kind: 'post', id, stateCode }, { after });
  }
}
