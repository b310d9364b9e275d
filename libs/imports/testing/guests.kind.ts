import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { layOut, type TestDatabase } from '#testing';
import {
  ImportKinds,
  type AppliedRow,
  type CheckedRow,
  type ImportKind,
  type ImportScope,
  type RecordValues,
  type RowToCheck,
  type UndoneRow,
} from '../index.js';

export const GUESTS = 'testing.guest';

/** A table of guests of a state: number, name, telephone, birthday. */
export const layOutGuests = ({ adminUrl }: Pick<TestDatabase, 'adminUrl'>): Promise<void> =>
  layOut(adminUrl, [
    [
      `create schema guests; grant usage on schema guests to rtc_app;
       create table guests.guest (id uuid primary key, state_code text not null, number text not null, name text not null,
         phone text, born date, unique (state_code, number));
       grant select, insert, update, delete on guests.guest to rtc_app`,
      [],
    ],
  ]);

type Guest = { id: string; number: string; name: string; phone: string | null; born: string | null };

const FIELDS = ['name', 'phone', 'born'] as const;
const keyOf = (number: string): string => number.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Guests, paired by number, else by name, where the doubt is shown. */
@Injectable()
export class GuestImports implements ImportKind, OnModuleInit {
  readonly name = GUESTS;
  readonly columns = [
    { key: 'number', type: 'text', required: true, titles: ['Number', 'Matricule', 'رقم الخدمة'] },
    { key: 'name', type: 'text', required: true, titles: ['Name', 'Nom', 'Nom (latin)', 'الاسم'] },
    { key: 'phone', type: 'text', required: false, titles: ['Phone', 'Téléphone', 'الهاتف'] },
    { key: 'born', type: 'date', required: false, titles: ['Born', 'Date de naissance', 'تاريخ الميلاد'] },
  ] as const;
  /** A name that stops the run, as killing its process does. */
  static killedAt: string | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly kinds: ImportKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async takes(stateCode: string | null): Promise<boolean> {
    return ['ma', 'tn'].includes(stateCode ?? '');
  }

  async check(rows: readonly RowToCheck[], { stateCode }: ImportScope): Promise<CheckedRow[]> {
    const there = await this.work.query<Guest>(
      'select id, number, name, phone, born::text from guests.guest where state_code = $1',
      [stateCode],
    );
    const byKey = new Map(there.map((guest) => [keyOf(guest.number), guest]));
    return rows.map((row) => {
      const { number = null, name = null } = row.values;
      const key = number === null ? null : keyOf(number);
      const plain = { number: row.number, key, candidates: [], problems: [] };
      if (number === null) return { ...plain, verdict: 'faulty', subjectId: null, problems: [missing('number')] };
      const found = byKey.get(key ?? '') ?? there.find(({ id }) => id === row.choice);
      if (found) {
        const verdict = Object.keys(changesOf(found, row.values).after).length === 0 ? 'same' : 'change';
        return { ...plain, verdict, subjectId: found.id };
      }
      if (name === null) return { ...plain, verdict: 'faulty', subjectId: null, problems: [missing('name')] };
      const alike = there.filter((guest) => guest.name === name);
      if (alike.length === 0 || row.choice === 'new') return { ...plain, verdict: 'new', subjectId: null };
      const candidates = alike.map((guest) => ({ id: guest.id, shown: { name: guest.name, number: guest.number } }));
      return { ...plain, verdict: 'doubtful', subjectId: null, candidates };
    });
  }

  async apply(rows: readonly RowToCheck[], scope: ImportScope): Promise<AppliedRow[]> {
    if (rows.some(({ values }) => values['name'] === GuestImports.killedAt)) throw new Error('killed');
    const checked = new Map((await this.check(rows, scope)).map((row) => [row.number, row]));
    const of = (verdict: CheckedRow['verdict']) =>
      rows.filter(({ number }) => checked.get(number)?.verdict === verdict);
    const entered = of('new').map(({ number, values }) => ({ number, values, subjectId: newId() }));
    await this.work.query(
      `insert into guests.guest select g.id, $2, g.number, g.name, g.phone, g.born
       from jsonb_to_recordset($1::jsonb) as g (id uuid, number text, name text, phone text, born date)`,
      [JSON.stringify(entered.map(({ subjectId, values }) => ({ id: subjectId, ...values }))), scope.stateCode],
    );
    const changed: AppliedRow[] = [];
    for (const { number, values } of of('change')) changed.push(await this.change(number, values, checked.get(number)));
    return [
      ...entered.map(({ number, values, subjectId }) => ({
        ...{ number, subjectId, outcome: 'entered' as const },
        ...{ before: {}, after: values },
      })),
      ...changed,
    ];
  }

  async undo(rows: readonly AppliedRow[]): Promise<UndoneRow[]> {
    const guests = new Map(
      (await this.those(rows.map(({ subjectId }) => subjectId))).map((guest) => [guest.id, guest]),
    );
    const isAsLeft = ({ subjectId, after }: AppliedRow) => {
      const guest = guests.get(subjectId);
      return guest !== undefined && Object.entries(after).every(([key, value]) => guest[key as keyof Guest] === value);
    };
    const back = rows.filter(isAsLeft);
    await this.work.query('delete from guests.guest where id = any($1::uuid[])', [
      back.filter(({ outcome }) => outcome === 'entered').map(({ subjectId }) => subjectId),
    ]);
    for (const { subjectId, outcome, before } of back) if (outcome === 'changed') await this.set(subjectId, before);
    return rows.map((row) => ({ number: row.number, outcome: back.includes(row) ? 'undone' : 'kept' }));
  }

  private async change(number: number, values: RecordValues, checked: CheckedRow | undefined): Promise<AppliedRow> {
    const [guest] = await this.those([checked?.subjectId ?? '']);
    if (!guest) throw new Error('The guest is gone');
    const { before, after } = changesOf(guest, values);
    await this.set(guest.id, after);
    return { number, subjectId: guest.id, outcome: 'changed', before, after };
  }

  private those(ids: readonly string[]): Promise<Guest[]> {
    return this.work.query('select id, number, name, phone, born::text from guests.guest where id = any($1::uuid[])', [
      ids,
    ]);
  }

  private async set(id: string, values: RecordValues): Promise<void> {
    const { name, phone, born } = values;
    await this.work.query(
      `update guests.guest set name = coalesce($2, name), phone = case when $3 then $4 else phone end,
         born = case when $5 then $6::date else born end where id = $1`,
      [id, name ?? null, phone !== undefined, phone ?? null, born !== undefined, born ?? null],
    );
  }
}

function changesOf(guest: Guest, values: RecordValues): { before: RecordValues; after: RecordValues } {
  const changed = FIELDS.filter((key) => values[key] !== undefined && values[key] !== guest[key]);
  return {
    before: Object.fromEntries(changed.map((key) => [key, guest[key]])),
    after: Object.fromEntries(changed.map((key) => [key, values[key] ?? null])),
  };
}

const missing = (path: string) => ({ path, code: 'imports.column-needed' });
