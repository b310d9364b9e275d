import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import { listImportRows, mendImportRow } from '#contracts/imports';
import { CurrentCaller, IfMatch, Input, Operation } from '#http';
import type { Caller } from '#kernel';
import { ImportRows } from '../import-rows.service.js';
import { ImportsPresenter } from './imports.presenter.js';

@Controller()
export class ImportRowsController {
  constructor(
    private readonly rows: ImportRows,
    private readonly presenter: ImportsPresenter,
  ) {}

  @Operation(listImportRows)
  async list(
    @CurrentCaller() caller: Caller,
    @Input() { params, query }: InputOf<typeof listImportRows>,
  ): Promise<Output<typeof listImportRows>> {
    const { items, ...rest } = await this.rows.list(caller, params.importId, query);
    return { items: items.map((row) => this.presenter.row(row)), ...rest };
  }

  @Operation(mendImportRow)
  async mend(
    @CurrentCaller() caller: Caller,
    @IfMatch() expected: number,
    @Input() { params: { importId: id, number }, body }: InputOf<typeof mendImportRow>,
  ): Promise<Output<typeof mendImportRow>> {
    return this.presenter.row(await this.rows.mend(caller, { id, number, expected }, body));
  }
}
