import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { currentRequest } from '#http';
import { BYTE_ORDER_MARK, Translator, csvRow, type Cell, type CellSeparator } from '#i18n';
import type { Caller } from '#kernel';
import { ImportRefused } from '../domain/imports.errors.js';
import { ImportRows } from '../import-rows.service.js';
import type { ImportRow } from '../imports.repository.js';
import { Imports, assertRowsThere } from '../imports.service.js';
import type { KeptRow } from '../row-seals.service.js';
import { workbookOf } from '../writing/workbook.js';
import { ImportsPresenter } from './imports.presenter.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface RemarksFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** Gives an import's file again, in its own form, with a column that says what is wrong with a row or became of it. */
@Injectable()
export class Remarks {
  constructor(
    private readonly imports: Imports,
    private readonly rows: ImportRows,
    private readonly presenter: ImportsPresenter,
    private readonly translator: Translator,
  ) {}

  async of(caller: Caller, id: string): Promise<RemarksFile> {
    const { found } = await this.imports.get(caller, id);
    assertRowsThere(found);
    if (found.columns.length === 0) throw new ImportRefused('transition-refused');
    const { language } = currentRequest();
    const title = this.translator.text('imports:remarks', language);
    const rows = inThisContext(this.all(caller, found, title));
    const name = (found.fileName ?? '').replace(/\.[^.]*$/, '');
    if (found.form?.format === 'xlsx') {
      const content = workbookOf(rows, { title, rightToLeft: language === 'ar' });
      return { name: `${name}-${title}.xlsx`, mediaType: WORKBOOK, content };
    }
    const separator = found.form?.separator ?? ';';
    return { name: `${name}-${title}.csv`, mediaType: 'text/csv; charset=utf-8', content: csv(rows, separator) };
  }

  private async *all(caller: Caller, found: ImportRow, title: string): AsyncGenerator<readonly Cell[]> {
    const { columns } = found;
    yield [...columns.map((column) => column.title), title];
    for await (const portion of this.rows.all(caller, found.id)) {
      for (const row of portion) yield [...columns.map((_, at) => row.cells[at] ?? ''), this.remark(found, row)];
    }
  }

  private remark({ kind }: ImportRow, { problems, outcome, verdict }: KeptRow): string {
    const { language } = currentRequest();
    const told = problems.map((problem) => {
      const message = this.presenter.message(problem);
      return problem.path === '' ? message : `${this.presenter.nameOf(kind, problem.path)}: ${message}`;
    });
    if (outcome !== null) told.unshift(this.translator.text(`imports:outcomes.${outcome}`, language));
    else if (verdict === 'doubtful' || verdict === 'same')
      told.unshift(this.translator.text(`imports:verdicts.${verdict}`, language));
    return told.join(' | ');
  }
}

function csv(rows: AsyncIterable<readonly Cell[]>, separator: CellSeparator): Readable {
  return Readable.from(lines(rows, separator), { objectMode: false });
}

async function* lines(rows: AsyncIterable<readonly Cell[]>, separator: CellSeparator): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const row of rows) yield csvRow(row, separator);
}

/** Runs `source` in the context of the present caller: a socket that drains later has another context, or none. */
function inThisContext<T>(source: AsyncGenerator<T>): AsyncIterable<T> {
  const within = AsyncLocalStorage.snapshot();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => within(() => source.next()),
      return: () => within(() => source.return(undefined)),
    }),
  };
}
