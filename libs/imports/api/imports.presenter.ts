import { Injectable } from '@nestjs/common';
import type { Import as ImportView, ImportRow } from '#contracts/imports';
import { currentRequest } from '#http';
import { Translator } from '#i18n';
import { Clock, type Caller, type FieldProblem } from '#kernel';
import { waitingRows } from '../domain/counts.js';
import type { ImportCounts } from '../domain/import.entity.js';
import { isAtWork } from '../domain/import.states.js';
import { allowedOn } from '../domain/imports.policy.js';
import { ImportKinds } from '../import-kinds.js';
import type { ImportRow as FoundImport } from '../imports.repository.js';
import type { ShownImport } from '../imports.service.js';
import type { KeptRow } from '../row-seals.service.js';

/** Shows imports in the language of the reader. */
@Injectable()
export class ImportsPresenter {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly translator: Translator,
    private readonly clock: Clock,
  ) {}

  import(caller: Caller, { found, sameFileAs, samples }: ShownImport): ImportView {
    const { id, kind, stateCode, fileName, digest, status, failure, form, notes, rows, counts, version } = found;
    return {
      id,
      kind,
      stateCode,
      fileName,
      digest,
      status,
      failure: failure && { code: failure.code, message: this.message(failure) },
      format: form?.format ?? null,
      encoding: form?.format === 'csv' ? form.encoding : null,
      notes,
      fields: this.fields(kind),
      columns: columnsOf(found, samples),
      rows,
      counts: countsOf(counts),
      progress: this.progress(found),
      sameFileAs,
      startedAt: found.startedAt.toISOString(),
      rowsGoneAt: found.rowsGoneAt?.toISOString() ?? null,
      allowed: allowedOn(caller, found),
      version,
    };
  }

  row(row: KeptRow): ImportRow {
    const { number, cells, verdict, outcome, problems, candidates, choice, subjectId, version } = row;
    return {
      number,
      cells: [...cells],
      verdict,
      outcome,
      problems: problems.map((problem) => ({
        key: problem.path === '' ? null : problem.path,
        code: problem.code,
        message: this.message(problem),
      })),
      candidates: candidates.map(({ id, shown }) => ({ id, shown: { ...shown } })),
      choice,
      subjectId,
      version,
    };
  }

  message({ code, variables = {} }: Pick<FieldProblem, 'code' | 'variables'>): string {
    return this.translator.problem(code, currentRequest().language, variables);
  }

  /** The name of a field, as `columns.<kind>.<key>` of the texts of its library says. */
  nameOf(kind: string, key: string): string {
    const [library = '', noun = ''] = kind.split('.');
    return this.translator.find(`${library}:columns.${noun}.${key}`, currentRequest().language) ?? key;
  }

  private fields(kind: string): ImportView['fields'] {
    return this.kinds.get(kind).columns.map(({ key, type, required }) => ({
      key,
      name: this.nameOf(kind, key),
      type,
      required,
    }));
  }

  private progress({ status, handled, stepRows, stepStartedAt }: FoundImport): ImportView['progress'] {
    if (!isAtWork(status) || status === 'reading') return null;
    const seconds = (this.clock.now().getTime() - stepStartedAt.getTime()) / 1_000;
    const left = handled === 0 ? null : Math.ceil((seconds / handled) * Math.max(0, stepRows - handled));
    return { done: handled, of: stepRows, secondsLeft: left };
  }
}

const columnsOf = ({ columns, mapping }: FoundImport, samples: ShownImport['samples']): ImportView['columns'] =>
  columns.map(({ title, filled, dates }, at) => ({
    title,
    samples: [...(samples[at] ?? [])],
    filled,
    key: mapping[at]?.key ?? null,
    order: mapping[at]?.order ?? null,
    ordersMixed: dates.dayFirst > 0 && dates.monthFirst > 0,
  }));

function countsOf(counts: ImportCounts): ImportView['counts'] {
  const none = { new: 0, change: 0, same: 0, doubtful: 0, faulty: 0, entered: 0, changed: 0, undone: 0, kept: 0 };
  return { ...none, ...counts, waiting: waitingRows(counts) };
}
