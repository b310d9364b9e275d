import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { Notice, listNotices } from '#contracts/notifications';
import { UnitOfWork } from '#database';
import { PeopleRepository } from '#identity';
import { addressFormOf } from '#i18n';
import type { Caller } from '#kernel';
import { NoticeNotFound } from './domain/notifications.errors.js';
import { TELLINGS, type SubjectKind } from './domain/tellings.js';
import { linkOf } from './links.js';
import { NOTICES } from './notices.list.js';
import { NoticesRepository, type NoticeRow } from './notices.repository.js';
import { NoticeWords, type WordsReader } from './notice-words.js';
import { RecordsRepository, type KnownRecord } from './records.repository.js';

/** The notices of a person. Each reading looks their records up anew in the person's name. */
@Injectable()
export class Notices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: NoticesRepository,
    private readonly records: RecordsRepository,
    private readonly people: PeopleRepository,
    private readonly words: NoticeWords,
  ) {}

  list({ personId }: Caller, { unread, ...asked }: Query<typeof listNotices>) {
    return this.work.run(async () => {
      // A reader who does not ask for unread notices alone gets all.
      const narrowed = unread === true ? { ...asked, unread } : asked;
      const page = await NOTICES.page(this.work, { ...narrowed, given: { reader: personId } });
      return { ...page, items: await this.read(personId, page.items) };
    });
  }

  summary({ personId }: Caller): Promise<{ unread: number }> {
    return this.work.run(async () => ({ unread: await this.notices.unread(personId) }));
  }

  /** Marking again changes nothing. */
  markRead({ personId }: Caller, id: string): Promise<Notice> {
    return this.work.run(async () => {
      await this.notices.markRead(personId, id);
      const [notice] = await this.read(personId, await this.existing(personId, id));
      if (!notice) throw new NoticeNotFound();
      return notice;
    });
  }

  markReadUpTo({ personId }: Caller, id: string): Promise<{ unread: number }> {
    return this.work.run(async () => {
      await this.existing(personId, id);
      await this.notices.markReadUpTo(personId, id);
      return { unread: await this.notices.unread(personId) };
    });
  }

  private async existing(personId: string, id: string): Promise<NoticeRow[]> {
    const row = await this.notices.byId(personId, id);
    if (!row) throw new NoticeNotFound();
    return [row];
  }

  private async read(personId: string, rows: readonly NoticeRow[]): Promise<Notice[]> {
    if (rows.length === 0) return [];
    const person = await this.people.byId(personId);
    const to = { digits: person?.digits ?? 'latn', ...(person && { form: addressFormOf(person) }) } as const;
    const records = await this.recordsOf(personId, rows);
    return rows.map((row) => this.present(row, records.get(keyOf(row)) ?? null, to));
  }

  /** Runs one statement for each kind of record that occurs. */
  private async recordsOf(personId: string, rows: readonly NoticeRow[]): Promise<Map<string, KnownRecord>> {
    const found = new Map<string, KnownRecord>();
    for (const [kind, these] of Map.groupBy(rows, ({ telling }) => TELLINGS[telling].subject)) {
      const ids = [...new Set(these.map(({ subject_id }) => subject_id))];
      for (const record of await this.records.those(kind, ids, personId)) found.set(keyFor(kind, record.id), record);
    }
    return found;
  }

  private present(row: NoticeRow, record: KnownRecord | null, to: Omit<WordsReader, 'language'>): Notice {
    return {
      id: row.id,
      at: row.created_at.toISOString(),
      telling: row.telling,
      ...this.words.inAll(to, row.telling, record, row.variables),
      link: record && linkOf(row.telling, record),
      mail: row.mail,
      readAt: row.read_at?.toISOString() ?? null,
    };
  }
}

const keyFor = (kind: SubjectKind, id: string): string => `${kind} ${id}`;
const keyOf = ({ telling, subject_id }: NoticeRow): string => keyFor(TELLINGS[telling].subject, subject_id);
