import { Injectable } from '@nestjs/common';
import { KeyRing } from '#keys';
import type { FieldProblem } from '#kernel';
import type { AppliedRow, Candidate, RecordValues, Verdict } from './import-kind.js';

export type Outcome = 'entered' | 'changed' | 'undone' | 'kept';

interface Row {
  /** The number that spreadsheets give the row. */
  readonly number: number;
  readonly verdict: Verdict | null;
  readonly problems: readonly FieldProblem[];
  readonly choice: string | null;
  readonly subjectId: string | null;
  readonly outcome: Outcome | null;
  /** Grows each time that somebody mends the row. */
  readonly version: number;
}

/** A row as it lies in the database: what it says of people is sealed. */
export interface SealedRow extends Row {
  readonly cells: Buffer;
  readonly candidates: Buffer | null;
  readonly changes: Buffer | null;
}

/** A row in clear, while it is being worked on. */
export interface KeptRow extends Row {
  readonly cells: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly before: RecordValues | null;
  readonly after: RecordValues | null;
}

export type RowPart = 'cells' | 'candidates' | 'changes';
type Changes = Pick<AppliedRow, 'before' | 'after'>;
type Samples = readonly (readonly string[])[];

const ofRow = (importId: string, part: RowPart, number: number): string => `import-${part} ${importId} ${number}`;
const ofSamples = (importId: string): string => `import-samples ${importId}`;

/** Seals what rows of lists say of people, each part bound to its row, and opens it again. */
@Injectable()
export class RowSeals {
  constructor(private readonly keys: KeyRing) {}

  cells(importId: string, number: number, cells: readonly string[]): Promise<Buffer> {
    return this.seal(ofRow(importId, 'cells', number), cells);
  }

  /** Seals candidates; null where there are none. */
  async candidates(importId: string, number: number, candidates: readonly Candidate[]): Promise<Buffer | null> {
    return candidates.length === 0 ? null : this.seal(ofRow(importId, 'candidates', number), candidates);
  }

  changes(importId: string, { number, before, after }: AppliedRow): Promise<Buffer> {
    return this.seal(ofRow(importId, 'changes', number), { before, after } satisfies Changes);
  }

  samples(importId: string, samples: Samples): Promise<Buffer> {
    return this.seal(ofSamples(importId), samples);
  }

  async openedSamples({ id, samples }: { readonly id: string; readonly samples: Buffer | null }): Promise<Samples> {
    return samples === null ? [] : this.open<Samples>(ofSamples(id), samples);
  }

  /** @throws Error where a part was changed or belongs to another row. */
  async opened(importId: string, { cells, candidates, changes, ...row }: SealedRow): Promise<KeptRow> {
    const part = <T>(name: RowPart, sealed: Buffer | null, none: T): Promise<T> | T =>
      sealed === null ? none : this.open<T>(ofRow(importId, name, row.number), sealed);
    return {
      ...row,
      cells: await part<readonly string[]>('cells', cells, []),
      candidates: await part<readonly Candidate[]>('candidates', candidates, []),
      ...(await part<Changes | { before: null; after: null }>('changes', changes, { before: null, after: null })),
    };
  }

  private seal(bound: string, value: unknown): Promise<Buffer> {
    return this.keys.seal(bound, JSON.stringify(value));
  }

  private async open<T>(bound: string, sealed: Buffer): Promise<T> {
    return JSON.parse(await this.keys.unseal(bound, sealed)) as T;
  }
}
