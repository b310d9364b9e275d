import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Variables } from '#kernel';
import type { SheetForm, SheetNote } from '../reading/sheet.js';
import type { Verdict } from '../import-kind.js';
import type { DateOrder, DateTally } from './dates.js';
import type { ImportStatus } from './import.states.js';

/** A column of the file, as it was read. */
export interface FileColumn {
  readonly title: string;
  readonly filled: number;
  /** What the values of the column say of the order of day and month. */
  readonly dates: DateTally;
}

/** How a column of the file is understood, at the place of the column. */
export interface MappedColumn {
  /** The field that it fills; null leaves the column aside. */
  readonly key: string | null;
  /** For dates; null where its values leave it open. */
  readonly order: DateOrder | null;
}

export type ImportCounts = Partial<Record<Verdict | 'entered' | 'changed' | 'undone' | 'kept', number>>;

/** A file on its way in. */
@Entity({ schema: 'imports', name: 'import', synchronize: false })
export class Import {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  /** Null for imports of the centre itself. */
  @Column('text', { name: 'state_code', nullable: true }) stateCode: string | null;
  /** Null until the file is there. */
  @Column('uuid', { name: 'file_id', nullable: true }) fileId: string | null;
  @Column('text', { name: 'file_name', nullable: true }) fileName: string | null;
  /** SHA-256. */
  @Column('text', { nullable: true }) digest: string | null;
  @Column('text') status: ImportStatus;
  @Column('jsonb', { nullable: true }) failure: { code: string; variables: Variables } | null;
  @Column('jsonb', { nullable: true }) form: SheetForm | null;
  @Column('text', { array: true }) notes: SheetNote[];
  @Column('jsonb') columns: FileColumn[];
  /** The first values of each column, sealed; `RowSeals` opens them. */
  @Column('bytea', { nullable: true }) samples: Buffer | null;
  @Column('jsonb') mapping: MappedColumn[];
  @Column('integer') rows: number;
  /** The number of the last row that the present step has done, how many rows it has done, and of how many. */
  @Column('integer') cursor: number;
  @Column('integer') handled: number;
  @Column('integer', { name: 'step_rows' }) stepRows: number;
  @Column('jsonb') counts: ImportCounts;
  @Column('timestamptz', { name: 'step_started_at' }) stepStartedAt: Date;
  /** Only the jobs of this turn go on. */
  @Column('integer') turn: number;
  @Column('uuid', { name: 'started_by' }) startedBy: string;
  @CreateDateColumn({ name: 'started_at', type: 'timestamptz' }) startedAt: Date;
  @UpdateDateColumn({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
  /** Since when its rows and its file are gone; counts and digest stay. */
  @Column('timestamptz', { name: 'rows_gone_at', nullable: true }) rowsGoneAt: Date | null;
  @VersionColumn() version: number;
}
