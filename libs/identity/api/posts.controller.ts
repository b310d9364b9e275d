import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { changePost, closePost, createPost, getPost, listPosts, mergePost } from '#contracts/identity';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { PostEndings } from '../places/post-endings.service.js';
import { Posts } from '../places/posts.service.js';

@Controller()
export class PostsController {
  constructor(
    private readonly posts: Posts,
    private readonly endings: PostEndings,
  ) {}

  @Operation(listPosts)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listPosts>,
  ): Promise<Output<typeof listPosts>> {
    return this.posts.list(caller, query);
  }

  @Operation(getPost)
  get(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof getPost>): Promise<Output<typeof getPost>> {
    return this.posts.get(caller, params.postId);
  }

  @Operation(createPost)
  create(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof createPost>,
  ): Promise<Output<typeof createPost>> {
    return this.posts.create(caller, body);
  }

  @Operation(changePost)
  change(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof changePost>,
  ): Promise<Output<typeof changePost>> {
    return this.posts.change(caller, params.postId, version, body);
  }

  @Operation(closePost)
  close(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof closePost>,
  ): Promise<Output<typeof closePost>> {
    return this.endings.close(caller, params.postId, body);
  }

  @Operation(mergePost)
  merge(
    @CurrentCaller() caller: Caller,
    @Input() { params, body }: InputOf<typeof mergePost>,
  ): Promise<Output<typeof mergePost>> {
    return this.endings.merge(caller, params.postId, body);
  }
}
