import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Query } from '#contracts';
import type { AuditEntry, AuditSummary, listAuditEntries } from '#contracts/audit';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import { instantIn, localIn, plainTyped } from '#i18n';
import { PeopleFinder } from '#identity';
import { TRAIL, type TrailRow } from './trail.list.js';
import { TrailRepository, type CountOfActs, type Names } from './trail.repository.js';

const DAY = 24 * 3_600_000;
/** A shorter part occurs in half of all codes. */
const SHORTEST_PART = 3;

export type TrailSearch = Query<typeof listAuditEntries>;

/** The audit trail as it is read: entries that name whom and what they concern, and how many there are. */
@Injectable()
export class Trail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: TrailRepository,
    private readonly finder: PeopleFinder,
  ) {}

  /** Newest first; `q` are words of a name in any spelling, or a part of a code or number. */
  list({ q, ...asked }: TrailSearch) {
    return this.work.run(async () => {
      const people = q === undefined ? null : await this.finder.all(q);
      const page = await TRAIL.page(this.work, { ...asked, given: { people, code: partOf(q ?? '') } });
      const names = await this.entries.named(idsOf(page.items));
      return presented(page, (row) => presentEntry(row, names));
    });
  }

  /** What was done today and on the days before it; the clock of a zone decides where days begin. */
  async summary({ days, timeZone }: { days: number; timeZone: string }): Promise<AuditSummary> {
    const dates = lastDays(days, timeZone);
    const starts = dates.map((date) => instantIn(timeZone, `${date}T00:00`));
    const counts = await this.work.run(() => this.entries.counts(starts));
    const ofDays = dates.map((date, at) => ({ date, ...totalled(counts.filter(({ period }) => period === at + 1)) }));
    return {
      from: dates[0] ?? '',
      to: dates.at(-1) ?? '',
      total: counts.reduce((sum, { total }) => sum + total, 0),
      days: ofDays.reverse(),
    };
  }
}

const totalled = (counts: readonly CountOfActs[]) => ({
  total: counts.reduce((sum, { total }) => sum + total, 0),
  acts: counts.map(({ action, total, lastAt }) => ({ action, total, lastAt })),
});

/** The dates of the last days by a zone's clock, today at the end. */
function lastDays(count: number, zone: string): string[] {
  const today = Date.parse(localIn(zone, new Date().toISOString()).slice(0, 10));
  return Array.from({ length: count }, (_, at) => new Date(today - (count - 1 - at) * DAY).toISOString().slice(0, 10));
}

/** The letters and digits that were typed of a code; null where they are too few to tell codes apart. */
function partOf(q: string): string | null {
  const part = plainTyped(q.normalize('NFKC'))
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return part.length < SHORTEST_PART ? null : part;
}

const isId = (text: string | null): text is string => z.uuid().safeParse(text).success;

const idsOf = (rows: readonly TrailRow[]): string[] => [
  ...new Set(rows.flatMap(({ actorId, subjectId }) => [actorId, subjectId]).filter(isId)),
];

function presentEntry({ subjectKind, subjectId, ...row }: TrailRow, names: Names): AuditEntry {
  const name = row.actorId === null ? null : (names.get(row.actorId)?.person ?? null);
  return {
    ...row,
    actor: row.actorId === null || name === null ? null : { id: row.actorId, name },
    subject: { kind: subjectKind, id: subjectId, known: names.get(subjectId) ?? null },
  };
}
