import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Agency as AgencyView, NewAgency } from '#contracts/identity';
import { Agency } from '../domain/agency.entity.js';
import { closingIn } from './closing.js';

export type AgencyRow = Omit<AgencyView, 'allowed' | 'people'> & { readonly people: number };

export const AGENCY_COLUMNS = `
  a.id, a.state_code as "stateCode", a.kind, a.name, ${closingIn('a')} as closing,
    (select jsonb_build_object('id', m.id, 'name', m.name) from identity.agency m where m.id = a.merged_into)
      as "mergedInto",
    (select count(*)::int from identity.post p where p.agency_id = a.id and p.closed_on is null) as posts,
    (select count(*)::int from identity.person o where o.agency_id = a.id and o.active and o.merged_into is null)
      as people, a.version`;

/** Agencies as far as the scope of the open transaction shows them. */
@Injectable()
export class AgenciesRepository {
  constructor(private readonly work: UnitOfWork) {}

  row(id: string): Promise<AgencyRow | null> {
    return this.work.one(`select ${AGENCY_COLUMNS} from identity.agency a where a.id = $1`, [id]);
  }

  byId(id: string): Promise<Agency | null> {
    return this.work.manager.findOneBy(Agency, { id });
  }

  /** The agency, locked until the transaction ends: nobody is put into it meanwhile. */
  lock(id: string): Promise<Agency | null> {
    return this.work.manager.findOne(Agency, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert({ id, stateCode, kind, name }: NewAgency & { readonly id: string }): Promise<void> {
    await this.work.query('insert into identity.agency (id, state_code, kind, name) values ($1, $2, $3, $4::jsonb)', [
      id,
      stateCode,
      kind,
      JSON.stringify(name),
    ]);
  }

  save(agency: Agency): Promise<Agency> {
    return this.work.manager.save(agency);
  }

  /** The first language in which another open agency of the state has the same name, in whatever spelling. */
  async nameTaken({ id, stateCode, name }: Pick<Agency, 'id' | 'stateCode' | 'name'>): Promise<string | null> {
    const row = await this.work.one<{ language: string }>(
      `select l.language from unnest(array['ar', 'fr', 'en']) with ordinality as l (language, place)
       where exists (select from identity.agency a where a.state_code = $1 and a.id <> $2 and a.closed_on is null
         and app.fold(a.name->>l.language) = app.fold($3::jsonb->>l.language)) order by l.place limit 1`,
      [stateCode, id, JSON.stringify(name)],
    );
    return row?.language ?? null;
  }

  /** How many open posts of the one have the name of an open post of the other, in any language. */
  async namesAlike(one: string, other: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from identity.post p where p.agency_id = $1 and p.closed_on is null
         and exists (select from identity.post o, unnest(array['ar', 'fr', 'en']) as l (language)
           where o.agency_id = $2 and o.closed_on is null
             and app.fold(o.name->>l.language) = app.fold(p.name->>l.language))`,
      [one, other],
    );
    return row?.total ?? 0;
  }

  /** Moves all posts and all people of an agency to another; @returns how many of each were open or active. */
  async moveAll(from: string, to: string): Promise<{ posts: number; people: number }> {
    const posts = await this.work.query<{ open: boolean }>(
      `update identity.post set agency_id = $2, version = version + 1 where agency_id = $1
       returning closed_on is null as open`,
      [from, to],
    );
    const people = await this.work.query<{ active: boolean }>(
      'update identity.person set agency_id = $2, version = version + 1 where agency_id = $1 returning active',
      [from, to],
    );
    return {
      posts: posts.filter(({ open }) => open).length,
      people: people.filter(({ active }) => active).length,
    };
  }
}
