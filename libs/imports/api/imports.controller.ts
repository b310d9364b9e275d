import { Controller, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Input as InputOf, Output } from '#contracts';
import {
  cancelImport,
  getImport,
  getImportRemarks,
  listImports,
  mapColumns,
  runImport,
  startImport,
  undoImport,
} from '#contracts/imports';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { ImportColumns } from '../import-columns.service.js';
import { Imports } from '../imports.service.js';
import { ImportsPresenter } from './imports.presenter.js';
import { Remarks } from './remarks.service.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly columns: ImportColumns,
    private readonly remarks: Remarks,
    private readonly presenter: ImportsPresenter,
  ) {}

  @Operation(startImport)
  async start(
    @CurrentCaller() caller: Caller,
    @Input() { body }: InputOf<typeof startImport>,
  ): Promise<Output<typeof startImport>> {
    return this.presenter.import(caller, await this.imports.start(caller, body));
  }

  @Operation(listImports)
  async list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listImports>,
  ): Promise<Output<typeof listImports>> {
    const { items, ...rest } = await this.imports.list(caller, query);
    return { items: items.map((shown) => this.presenter.import(caller, shown)), ...rest };
  }

  @Operation(getImport)
  async get(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getImport>,
  ): Promise<Output<typeof getImport>> {
    return this.presenter.import(caller, await this.imports.get(caller, params.importId));
  }

  @Operation(mapColumns)
  async map(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { params, body }: InputOf<typeof mapColumns>,
  ): Promise<Output<typeof mapColumns>> {
    return this.presenter.import(caller, await this.columns.map(caller, params.importId, version, body.columns));
  }

  @Operation(runImport)
  async run(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof runImport>,
  ): Promise<Output<typeof runImport>> {
    return this.presenter.import(caller, await this.imports.run(caller, params.importId));
  }

  @Operation(cancelImport)
  async cancel(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof cancelImport>,
  ): Promise<Output<typeof cancelImport>> {
    return this.presenter.import(caller, await this.imports.cancel(caller, params.importId));
  }

  @Operation(undoImport)
  async undo(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof undoImport>,
  ): Promise<Output<typeof undoImport>> {
    return this.presenter.import(caller, await this.imports.undo(caller, params.importId));
  }

  @Operation(getImportRemarks)
  async getRemarks(
    @CurrentCaller() caller: Caller,
    @Input() { params }: InputOf<typeof getImportRemarks>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.remarks.of(caller, params.importId);
    reply.header('content-type', mediaType);
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return new StreamableFile(content);
  }
}
