import { Injectable } from '@nestjs/common';
import type { CourseCard } from '#contracts/catalogue';
import { UnitOfWork } from '#database';
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

// `$1` words, `$2` sector, `$3` level. Words match by their beginnings, in any language, folded alike on both sides.
const MATCHING = `
  from catalogue.listing l
  cross join lateral (
    select case when $1::text is null then null
      else (select to_tsquery('simple', string_agg(quote_literal(lexeme) || ':*', ' & '))
            from unnest(to_tsvector('simple', app.fold($1)))) end as query) words
  where ($1::text is null or l.words @@ words.query)
    and ($2::text is null or l.sector = $2)
    and ($3::smallint is null or l.sqf_level = $3)`;

@Injectable()
export class Listings {
  constructor(private readonly work: UnitOfWork) {}

  /** `limit` listings after `after`, best match first, then by code. */
  page(filter: ListingFilter, after: ListingPosition | null, limit: number): Promise<Listed[]> {
    return this.work.query<Listed>(
      `select * from (
         select l.course_id as id, l.version_id as "versionId", l.version, l.code, l.title, l.summary, l.sector,
           l.sqf_level as "sqfLevel", l.sqf_level as "eqfLevel", l.borders, l.areas, l.functions, l.languages,
           l.delivery, l.classification, l.hours, l.validity_months as "validityMonths",
           to_json(l.published_at at time zone 'UTC')#>>'{}' || 'Z' as "publishedAt",
           coalesce(-ts_rank(l.words, words.query), 0)::float8 as score
         ${MATCHING}) found
       where $4::float8 is null or (score, code) > ($4, $5)
       order by score, code limit $6`,
      [...this.parameters(filter), after?.score ?? null, after?.code ?? '', limit],
    );
  }

  async count(filter: ListingFilter): Promise<number> {
    const sql = `select count(*)::int as total ${MATCHING}`;
    const row = await this.work.one<{ total: number }>(sql, this.parameters(filter));
    return row?.total ?? 0;
  }

  /** Shows `version` in the catalogue in place of the one before it. */
  async show({ id, courseId, version, document, publishedAt }: CourseVersion): Promise<void> {
    await this.work.query(
      `insert into catalogue.listing (course_id, version_id, version, code, title, summary, sector, sqf_level, borders,
         areas, functions, languages, delivery, classification, hours, validity_months, published_at, words)
       select $1, $2, $3, d.code, d.title, d.summary, d.sector, d."sqfLevel", d.borders, d.areas, d.functions,
         d.languages, d.delivery, d.classification, d.hours, d."validityMonths", $5, ${WORDS}
       from jsonb_to_record($4::jsonb) as d(code text, title jsonb, summary jsonb, sector text, "sqfLevel" smallint,
         borders text[], areas text[], functions text[], languages text[], delivery text, classification text,
         hours jsonb, "validityMonths" integer)
       on conflict (course_id) do update set version_id = excluded.version_id, version = excluded.version,
         title = excluded.title, summary = excluded.summary, sector = excluded.sector, sqf_level = excluded.sqf_level,
         borders = excluded.borders, areas = excluded.areas, functions = excluded.functions,
         languages = excluded.languages, delivery = excluded.delivery, classification = excluded.classification,
         hours = excluded.hours, validity_months = excluded.validity_months, published_at = excluded.published_at,
         words = excluded.words`,
      [courseId, id, version, JSON.stringify(document), publishedAt],
    );
  }

  private parameters({ q, sector, sqf }: ListingFilter): unknown[] {
    return [q === undefined || q === '' ? null : q, sector ?? null, sqf ?? null];
  }
}

const WORDS = `
  setweight(to_tsvector('simple', app.fold(concat_ws(' ', d.code, d.title->>'ar', d.title->>'fr', d.title->>'en'))), 'A') ||
  setweight(to_tsvector('simple', app.fold(concat_ws(' ', d.summary->>'ar', d.summary->>'fr', d.summary->>'en'))), 'C')`;
