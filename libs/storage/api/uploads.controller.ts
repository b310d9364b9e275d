import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input as InputOf, Output } from '#contracts';
import { cancelUpload, continueUpload, createUpload, getUpload } from '#contracts/storage';
import { CurrentCaller, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { Uploads } from '../uploads/uploads.service.js';
import { TusUploads } from './tus/tus-uploads.js';

@Controller()
export class UploadsController {
  constructor(
    private readonly tus: TusUploads,
    private readonly uploads: Uploads,
  ) {}

  @Operation(createUpload)
  async create(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof createUpload>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.tus.answer(request, reply, { method: 'POST', caller, owner: query });
  }

  @Operation(getUpload)
  async get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getUpload>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Output<typeof getUpload>> {
    await this.uploads.own(params.uploadId);
    await this.tus.answer(request, reply, { method: 'HEAD', caller });
    const { id, ownerKind, ownerId, name, size, finishedAt, createdAt } = await this.uploads.own(params.uploadId);
    return {
      id,
      ownerKind,
      ownerId,
      name,
      size,
      offset: Number(reply.getHeader('upload-offset')),
      finished: finishedAt !== null,
      createdAt: createdAt.toISOString(),
    };
  }

  @Operation(continueUpload)
  async continue(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof continueUpload>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.own(params.uploadId);
    await this.tus.answer(request, reply, { method: 'PATCH', caller });
  }

  @Operation(cancelUpload)
  async cancel(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof cancelUpload>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.uploads.own(params.uploadId);
    await this.tus.answer(request, reply, { method: 'DELETE', caller });
  }
}
