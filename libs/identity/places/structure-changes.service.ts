import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { StructureChange, StructureKind } from '#contracts/identity';
import { UnitOfWork, utc } from '#database';
import { decodeCursor, pageFrom } from '#http';

const Position = z.strictObject({ id: z.uuid() });

export interface ChangesSearch {
  readonly kind: StructureKind;
  readonly id: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
}

/** What was changed of a part of a state's structure, as the audit trail keeps it. */
@Injectable()
export class StructureChanges {
  constructor(private readonly work: UnitOfWork) {}

  list({ kind, id, cursor, limit, count }: ChangesSearch) {
    const after = cursor === undefined ? null : decodeCursor(Position, cursor).id;
    return this.work.run(async () => ({
      ...pageFrom(await this.page(kind, id, after, limit + 1), limit, (last) => ({ id: last.id })),
      ...(count === true ? { total: await this.total(kind, id) } : {}),
    }));
  }

  private page(kind: StructureKind, id: string, after: string | null, limit: number): Promise<StructureChange[]> {
    return this.work.query(
      `select e.id, ${utc('e.at')} as at, e.action,
         case when p.id is not null then jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) end as by,
         e.before, e.after
       from audit.entries e left join identity.person p on p.id = e.actor_id
       where e.subject_kind = $1 and e.subject_id = $2 and ($3::uuid is null or e.id < $3)
       order by e.id desc limit $4`,
      [kind, id, after, limit],
    );
  }

  private async total(kind: StructureKind, id: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      'select count(*)::int as total from audit.entries where subject_kind = $1 and subject_id = $2',
      [kind, id],
    );
    return row?.total ?? 0;
  }
}
