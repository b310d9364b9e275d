import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input as InputOf } from '#contracts';
import { getFile } from '#contracts/storage';
import { CurrentCaller, Input, Operation, isKnown } from '#http';
import { DomainError, type Caller } from '#kernel';
import { Files } from '../files.service.js';
import { rangeOf } from './byte-range.js';
import { headersOf } from './content-headers.js';

const PART = 206;
const NOT_MODIFIED = 304;

@Controller()
export class FilesController {
  constructor(private readonly files: Files) {}

  @Operation(getFile)
  async get(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof getFile>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.files.readable(caller, params.fileId, query.side);
    const headers = headersOf(content);
    const { range: asked, 'if-range': ifRange } = request.headers;
    const range = ifRange === undefined || ifRange === headers['etag'] ? rangeOf(asked, content.size) : null;
    if (range === 'none') throw new DomainError('invalid', 'storage.range-wrong');
    reply.headers(headers);
    if (isKnown(headers['etag'] ?? '', request.headers['if-none-match'])) {
      await reply.code(NOT_MODIFIED).send();
      return;
    }
    const { start, end } = range ?? { start: 0, end: content.size - 1 };
    if (range !== null) reply.code(PART).header('content-range', `bytes ${start}-${end}/${content.size}`);
    reply.header('content-length', String(end - start + 1));
    await reply.send(await this.files.open(content, range ?? undefined));
  }
}
