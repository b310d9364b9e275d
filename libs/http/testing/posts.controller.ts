import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, StreamableFile } from '@nestjs/common';
import type { Output } from '#contracts';
import { UnitOfWork } from '#database';
import { DomainError, newId, type Caller } from '#kernel';
import { CurrentCaller, IfMatch, Input, Operation, SessionToken, currentRequest, refuseStale } from '../index.js';
import {
  addPost,
  download,
  editPost,
  fail,
  knock,
  listPosts,
  readPost,
  savePost,
  wait,
  wellKnown,
} from './operations.js';

type Post = Output<typeof readPost>;

@Controller()
export class PostsController {
  readonly posts = new Map<string, Post>();
  knocks = 0;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Operation(listPosts)
  list(@Input() { query }: Input<typeof listPosts>): Output<typeof listPosts> {
    return {
      items: [...this.posts.values()].slice(0, query.limit),
      nextCursor: null,
      language: currentRequest().language,
    };
  }

  @Operation(addPost)
  async add(@Input() { body }: Input<typeof addPost>, @CurrentCaller() caller: Caller): Promise<Post> {
    const [row] = await this.unitOfWork.run(() =>
      this.unitOfWork.query<{ person: string }>('select app.person_id() as person'),
    );
    if (row?.person !== caller.personId) throw new Error('The transaction runs in the name of somebody else');
    const post = { id: newId(), name: body.name, officers: body.officers, version: 1 };
    this.posts.set(post.id, post);
    return post;
  }

  @Operation(readPost)
  read(@Input() { params }: Input<typeof readPost>): Post {
    const post = this.posts.get(params.id);
    if (!post) throw new DomainError('not-found', 'http.not-found');
    return post;
  }

  @Operation(editPost)
  edit(@Input() { params, body }: Input<typeof editPost>, @IfMatch() expected: number): Post {
    const post = this.posts.get(params.id);
    if (!post) throw new DomainError('not-found', 'http.not-found');
    refuseStale(expected, post.version);
    const edited = { ...post, name: body.name, officers: body.officers, version: post.version + 1 };
    this.posts.set(post.id, edited);
    return edited;
  }

  @Operation(savePost)
  save(@Input() _input: Input<typeof savePost>, @SessionToken() token: string): Output<typeof savePost> {
    return { token };
  }

  @Operation(knock)
  knock(): void {
    this.knocks += 1;
  }

  @Operation(fail)
  fail(@Input() { params }: Input<typeof fail>): Output<typeof fail> {
    if (params.how === 'crash') throw new Error('password of the database: hunter2');
    if (params.how === 'database') throw Object.assign(new Error('terminating connection'), { code: '57P01' });
    if (params.how === 'conflict') throw new DomainError('conflict', 'http.stale');
    if (params.how === 'missing-text') throw new DomainError('conflict', 'test.no-such-text');
    const leaking = { name: 'Youssef', candidateNumber: '4711' };
    return leaking;
  }

  @Operation(download)
  download(): StreamableFile {
    return new StreamableFile(Buffer.from('a,b\n'), {
      type: 'text/csv',
      disposition: 'attachment; filename="form.csv"',
    });
  }

  @Operation(wait)
  async wait(@Input() { params }: Input<typeof wait>): Promise<Output<typeof wait>> {
    await sleep(params.milliseconds);
    return { waited: params.milliseconds };
  }

  @Operation(wellKnown, { at: 'root' })
  wellKnown(): Output<typeof wellKnown> {
    return { ok: true };
  }
}
