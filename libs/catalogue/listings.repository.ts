import { Injectable } from '@nestjs/common';
import type { CourseCard, CourseOutline } from '#contracts/catalogue';
import { PreparedStatements, UnitOfWork, type Scope } from '#database';
import type { CourseVersion } from './course-versions.repository.js';

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

@Injectable()
export class Listings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly statements: PreparedStatements,
  ) {}

  /** `limit` listings after `after`, best match first, then by code: those that the present scope shows. */
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
    await this.work.query(
      `insert into catalogue.listing (course_id, version_id, version, code, title, summary, sector, sqf_level, borders,
         areas, functions, languages, delivery, classification, hours, validity_months, published_at, words, outline)
       select $1, $2, $3, d.code, d.title, d.summary, d.sector, d."sqfLevel", d.borders, d.areas, d.functions,
         d.languages, d.delivery, d.classification, d.hours, d."validityMonths", $5, catalogue.words_of(d.code, d.title, d.summary),
         catalogue.outline_of($4)
       from jsonb_to_record($4::jsonb) as d(code text, title jsonb, summary jsonb, sector text, "sqfLevel" smallint,
         borders text[], areas text[], functions text[], languages text[], delivery text, classification text,
         hours jsonb, "validityMonths" integer)
       on conflict (course_id) do update set version_id = excluded.version_id, version = excluded.version,
         title = excluded.title, summary = excluded.summary, sector = excluded.sector, sqf_level = excluded.sqf_level,
         borders = excluded.borders, areas = excluded.areas, functions = excluded.functions,
         languages = excluded.languages, delivery = excluded.delivery, classification = excluded.classification,
         hours = excluded.hours, validity_months = excluded.validity_months, published_at = excluded.published_at,
         words = excluded.words, outline = excluded.outline`,
      [courseId, id, version, JSON.stringify(document), publishedAt],
    );
  }

  /** Strangers are shown open courses alone. */
  private get context(): Scope['context'] | null {
    return this.work.scope?.context ?? null;
  }

  private parameters({ q, sector, sqf }: ListingFilter): unknown[] {
    return [this.context, q === undefined || q === '' ? null : q, sector ?? null, sqf ?? null];
  }
}
