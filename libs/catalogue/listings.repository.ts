import { Injectable } from '@nestjs/common';
import type { CourseCard, CourseOutline } from '#contracts/catalogue';
import { PreparedStatements, UnitOfWork, type Scope } from '#database';
import type { CourseVersion } from './domain/course-version.entity.js';

export interface ListingFilter {
  readonly q?: string | undefined;
  readonly sector?: string | undefined;
  readonly sqf?: number | undefined;
}

/** Where a page begins: after this score (0 without words) and code. */
export interface ListingPosition {
  readonly score: number;
  readonly code: string;
}

export type Listed = CourseCard & ListingPosition;

/** What `catalogue.search` answers. */
interface Found {
  readonly card: CourseCard;
  readonly score: number;
}

/** What the listing takes from the document of a course: the column, the field of the document and the type in SQL. */
const TAKEN = [
  ['code', 'code', 'text'],
  ['title', 'title', 'jsonb'],
  ['summary', 'summary', 'jsonb'],
  ['sector', 'sector', 'text'],
  ['sqf_level', 'sqfLevel', 'smallint'],
  ['borders', 'borders', 'text[]'],
  ['areas', 'areas', 'text[]'],
  ['functions', 'functions', 'text[]'],
  ['languages', 'languages', 'text[]'],
  ['delivery', 'delivery', 'text'],
  ['classification', 'classification', 'text'],
  ['hours', 'hours', 'jsonb'],
  ['validity_months', 'validityMonths', 'integer'],
] as const;
const COLUMNS = TAKEN.map(([column]) => column);
const RENEWED = ['version_id', 'version', ...COLUMNS, 'published_at', 'words', 'outline'];

const SHOW = `insert into catalogue.listing (course_id, version_id, version, ${COLUMNS.join(', ')}, published_at, words, outline)
  select $1, $2, $3, ${TAKEN.map(([, field]) => `d."${field}"`).join(', ')}, $5,
    catalogue.words_of(d.code, d.title, d.summary), catalogue.outline_of($4)
  from jsonb_to_record($4::jsonb) as d(${TAKEN.map(([, field, type]) => `"${field}" ${type}`).join(', ')})
  on conflict (course_id) do update set ${RENEWED.map((column) => `${column} = excluded.${column}`).join(', ')}`;

@Injectable()
export class ListingsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: PreparedStatements,
  ) {}

  /** Up to `limit` listings after `after` that the present scope shows, best match first, then by code. */
  async page(filter: ListingFilter, after: ListingPosition | null, limit: number): Promise<Listed[]> {
    const row = await this.statements.one<{ found: Found[] }>(
      'catalogue.search',
      'select catalogue.search($1, $2, $3, $4, $5, $6, $7) as found',
      [...this.parameters(filter), after?.score ?? null, after?.code ?? null, limit],
    );
    return (row?.found ?? []).map(({ card, score }) => ({ ...card, score }));
  }

  async count(filter: ListingFilter): Promise<number> {
    const sql = 'select catalogue.count_found($1, $2, $3, $4) as total';
    const row = await this.statements.one<{ total: number }>('catalogue.count-found', sql, this.parameters(filter));
    return row?.total ?? 0;
  }

  /** The course as its page shows it; null where the present scope shows none. */
  async outline(courseId: string): Promise<CourseOutline | null> {
    const sql = 'select catalogue.page_of($1, $2) as page';
    const row = await this.statements.one<{ page: CourseOutline | null }>('catalogue.page', sql, [
      this.context,
      courseId,
    ]);
    return row?.page ?? null;
  }

  /** Shows `version` in the catalogue in place of the one before it. */
  async show({ id, courseId, version, document, publishedAt }: CourseVersion): Promise<void> {
    await this.work.query(SHOW, [courseId, id, version, JSON.stringify(document), publishedAt]);
  }

  /** The context of the caller; strangers are shown open courses alone. */
  private get context(): Scope['context'] | null {
    return this.work.scope?.context ?? null;
  }

  private parameters({ q, sector, sqf }: ListingFilter): unknown[] {
    return [this.context, q === undefined || q === '' ? null : q, sector ?? null, sqf ?? null];
  }
}
