import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { PeopleFinder, type Among } from '../people-finder.js';
import { mayBeServiceNumber } from './service-number.js';
import { ServiceNumbers } from './service-numbers.service.js';

/** Finds people by what somebody types: a name, an e-mail address or a whole service number. */
@Injectable()
export class OfficerFinder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly names: PeopleFinder,
    private readonly numbers: ServiceNumbers,
  ) {}

  /** The ids of the people who fit best: the holder of the number first, then the best sixty by name. */
  async best(words: string, among: Among): Promise<string[]> {
    return this.withNumbered(words, await this.names.best(words, among));
  }

  /** The ids of all that fit, in no order. */
  async all(words: string): Promise<string[]> {
    return this.withNumbered(words, await this.names.all(words));
  }

  private async withNumbered(words: string, named: readonly string[]): Promise<string[]> {
    if (!mayBeServiceNumber(words)) return [...named];
    const rows = await this.work.query<{ id: string }>(
      `select coalesce(merged_into, id) as id from identity.person where service_number_index = $1
       order by merged_into nulls first, id`,
      [await this.numbers.indexOf(words)],
    );
    return [...new Set([...rows.map(({ id }) => id), ...named])];
  }
}
