import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { NewPost, Post as PostView, PostFacts, listPosts } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { presented, refuseStale } from '#http';
import { newId, type Caller } from '#kernel';
import type { Post } from '../domain/post.entity.js';
import { PartClosed, PartNotFound, StructureRefused } from '../domain/structure.errors.js';
import { AgenciesRepository } from './agencies.repository.js';
import { presentPost } from './post.presenter.js';
import { POSTS } from './posts.list.js';
import { PostsRepository } from './posts.repository.js';
import { Structure } from './structure.js';

/** Units and border posts: each of an agency, under a unit of it or right under the agency. */
@Injectable()
export class Posts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly posts: PostsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly structure: Structure,
  ) {}

  list(caller: Caller, asked: Query<typeof listPosts>) {
    return this.work.run(async () => presented(await POSTS.page(this.work, asked), (row) => presentPost(caller, row)));
  }

  get(caller: Caller, id: string): Promise<PostView> {
    return this.work.run(() => this.shown(caller, id));
  }

  create(caller: Caller, { agencyId, ...facts }: NewPost): Promise<PostView> {
    return this.work.run(async () => {
      const agency = await this.agencies.byId(agencyId);
      if (!agency) throw new StructureRefused('identity.agency-not-found', 'agencyId');
      await this.structure.holdOpen(caller, agency.stateCode);
      // It may have been closed before the structure was held.
      const { closedOn, stateCode } = (await this.agencies.byId(agencyId)) ?? agency;
      if (closedOn !== null) throw new StructureRefused('identity.agency-not-found', 'agencyId');
      const post = { id: newId(), stateCode, agencyId, ...columnsOf(facts) };
      await this.refuse(post);
      await this.posts.insert(post);
      await this.structure.record(
        'identity.post-entered',
        { kind: 'post', id: post.id, stateCode },
        { after: { agencyId, ...facts } },
      );
      return this.shown(caller, post.id);
    });
  }

  /** @param expected the version that the caller edits. @throws DomainError stale. */
  change(caller: Caller, id: string, expected: number, facts: PostFacts): Promise<PostView> {
    return this.work.run(async () => {
      const post = await this.held(caller, id);
      refuseStale(expected, post.version);
      if (post.closedOn !== null) throw new PartClosed('post');
      const before = factsOf(post);
      Object.assign(post, columnsOf(facts));
      await this.refuse(post);
      await this.refuseTangle(post);
      await this.posts.save(post);
      await this.structure.record(
        'identity.post-changed',
        { kind: 'post', id, stateCode: post.stateCode },
        { before, after: factsOf(post) },
      );
      return this.shown(caller, id);
    });
  }

  /** A post that the caller keeps; it stays as it is read until the transaction ends. */
  async held(caller: Caller, id: string): Promise<Post> {
    const found = await this.posts.byId(id);
    if (!found) throw new PartNotFound('post');
    await this.structure.holdKept(caller, found.stateCode);
    const post = await this.posts.lock(id);
    if (!post) throw new PartNotFound('post');
    return post;
  }

  async shown(caller: Caller, id: string): Promise<PostView> {
    const row = await this.posts.row(id);
    if (!row) throw new PartNotFound('post');
    return presentPost(caller, row);
  }

  private async refuse(post: Pick<Post, 'id' | 'agencyId' | 'parentId' | 'kind' | 'border' | 'name'>): Promise<void> {
    if (post.kind === 'post' && post.border === null) throw new StructureRefused('identity.border-needed', 'border');
    if (post.kind === 'unit' && post.border !== null) throw new StructureRefused('identity.border-of-a-unit', 'border');
    const language = await this.posts.nameTaken(post);
    if (language !== null) throw new StructureRefused('identity.post-name-taken', `name.${language}`);
    if (post.parentId === null) return;
    const parent = await this.posts.byId(post.parentId);
    if (!parent || parent.agencyId !== post.agencyId || parent.closedOn !== null)
      throw new StructureRefused('identity.parent-not-found', 'parentId');
    if (parent.kind !== 'unit') throw new StructureRefused('identity.parent-is-a-post', 'parentId');
  }

  /** Refuses a unit under itself, and anything under a post. */
  private async refuseTangle({ id, kind, parentId }: Post): Promise<void> {
    if (parentId !== null && (await this.posts.standsUnder(parentId, id)))
      throw new StructureRefused('identity.parent-below', 'parentId');
    const under = (await this.posts.row(id))?.under ?? 0;
    if (kind === 'post' && under > 0) throw new StructureRefused('identity.unit-has-posts', 'kind', { count: under });
  }
}

const columnsOf = ({ location, ...facts }: PostFacts) => ({
  ...facts,
  latitude: location?.latitude ?? null,
  longitude: location?.longitude ?? null,
});

const factsOf = ({ parentId, kind, name, border, timeZone, latitude, longitude }: Post): PostFacts => ({
  parentId,
  kind,
  name,
  border,
  timeZone,
  location: latitude !== null && longitude !== null ? { latitude, longitude } : null,
});
