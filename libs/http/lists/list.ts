import type { Operation } from '#contracts';
import { requestContext, type UnitOfWork } from '#database';
import { isLanguage } from '#kernel';
import { wrongCursor } from '../operations/wrong-cursor.js';
import type { Compiled } from './compiled.js';
import type { Asked, Counts, Described, Listed } from './described.js';
import { cursorOf, placeIn, refuseOther, type Place } from './place.js';
import { AMONG, BEST, ListStatements, type Order, type Parts } from './statements.js';

/** A list of the database as an operation asks for it: filtered, sorted for the reader, page after page, and counted. */
export class List<Row, O extends Operation, Given extends string> {
  readonly statements: ListStatements;

  constructor(
    private readonly operation: O,
    private readonly parts: Parts,
  ) {
    this.statements = new ListStatements(parts);
  }

  /**
   * A page of what the open transaction's scope shows.
   * @throws DomainError invalid, naming `query.cursor`, for a cursor of another list or order.
   */
  async page(work: UnitOfWork, asked: Asked<O, Given>): Promise<Listed<Row>> {
    const { given, set } = this.valuesOf(asked);
    const { limit } = asked;
    const place = asked.cursor === undefined ? null : placeIn(asked.cursor);
    const order = this.orderOf(asked, place);
    if (place) refuseOther(place, this.statements.keysOf(order));
    const found = this.statements.page(set, order, place !== null);
    const rows = await work.query<Row & Placed>(
      found.sql,
      valuesFor(found, { ...given, ...placed(place), limit: limit + 1 }),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    const nextCursor = last ? cursorOf({ order: nameOf(order), keys: last.listedAt }) : null;
    const page = { items: items.map((row) => withoutPlace<Row>(row)), nextCursor };
    return {
      ...page,
      ...(asked.count === true ? { total: await this.total(work, asked) } : {}),
      ...(asked.counts ? { counts: await this.counts(work, asked) } : {}),
    };
  }

  /** Of each value of the filters that `counts` names, how many rows there are while the other filters hold. */
  async counts(work: UnitOfWork, asked: Omit<Asked<O, Given>, 'limit'>): Promise<Counts> {
    const { given, set } = this.valuesOf(asked);
    const found: Counts = {};
    for (const filter of asked.counts ?? []) {
      const counts = this.statements.counts(set, filter);
      const rows = await work.query<{ value: string; total: number }>(counts.sql, valuesFor(counts, given));
      found[filter] = Object.fromEntries(rows.map(({ value, total }) => [value, total]));
    }
    return found;
  }

  private async total(work: UnitOfWork, asked: Asked<O, Given>): Promise<number> {
    const { given, set } = this.valuesOf(asked);
    const total = this.statements.total(set);
    return (await work.one<{ total: number }>(total.sql, valuesFor(total, given)))?.total ?? 0;
  }

  /** A page goes on in the order, and in the language, of the one before it. */
  private orderOf({ sort, among }: Asked<O, Given>, place: Place | null): Order {
    const usual = among === undefined ? (this.operation.list?.usual ?? '') : BEST;
    const wanted = { sort: sort ?? usual, language: requestContext.getStore()?.language ?? 'ar' };
    if (place === null) return wanted;
    const [language = '', before = ''] = place.order.split(' ', 2);
    if (before !== wanted.sort || !isLanguage(language)) throw wrongCursor();
    return { sort: before, language };
  }

  /** What names stand for, and which filters are set. */
  private valuesOf(asked: Omit<Asked<O, Given>, 'limit'>): { given: Values; set: readonly string[] } {
    const { given = {}, among, ...query } = asked as Values & { readonly given?: Values };
    const { filters } = this.parts;
    const set = Object.keys(filters).filter((name) => filters[name] !== 'elsewhere' && query[name] !== undefined);
    const values = Object.fromEntries(set.map((name) => [name, query[name]]));
    return { given: { ...values, ...given, among }, set: among === undefined ? set : [...set, AMONG] };
  }
}

type Values = Readonly<Record<string, unknown>>;

interface Placed {
  readonly listedAt: string[];
}

/** What a statement adds to the columns of a row begins so. */
const isOfPlace = (column: string): boolean => column.startsWith('listed');

const withoutPlace = <Row>(row: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !isOfPlace(column))) as Row;

const placed = (place: Place | null): Values =>
  Object.fromEntries((place?.keys ?? []).map((key, at) => [`place${at}`, key]));

const valuesFor = ({ names }: Compiled, values: Values): unknown[] => names.map((name) => values[name] ?? null);

const nameOf = ({ sort, language }: Order): string => `${language} ${sort}`;

/** Describes the list of an operation; each row is a `Row`. */
export const describeList =
  <Row>() =>
  <O extends Operation, Given extends string = never>(
    operation: O,
    described: Described<O, Given>,
  ): List<Row, O, Given> =>
    new List<Row, O, Given>(operation, described);
