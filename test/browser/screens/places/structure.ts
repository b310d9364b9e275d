import { listAgencies, listPosts, listRanks } from '#contracts/identity';
import type { Page } from 'playwright-core';
import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

const STATE = 'admin.ma';
const REGISTRAR = 'registrar';
const OF_MOROCCO = { query: { state: 'ma', limit: 200 } } as const;

async function agency(records: ScreenRecords): Promise<string> {
  const { items } = await (await records.as(REGISTRAR)).call(listAgencies, OF_MOROCCO);
  return items.find(({ kind }) => kind === 'police')?.id ?? '';
}

async function post(records: ScreenRecords, kind: 'unit' | 'post'): Promise<string> {
  const { items } = await (await records.as(REGISTRAR)).call(listPosts, OF_MOROCCO);
  return items.find((each) => each.kind === kind && (kind === 'post' || each.under > 0))?.id ?? '';
}

async function rank(records: ScreenRecords): Promise<string> {
  const { items } = await (await records.as(REGISTRAR)).call(listRanks, OF_MOROCCO);
  return items[0]?.id ?? '';
}

/** The first post of the list beside the map. */
const choosePost = (page: Page): Promise<unknown> => page.locator('button[aria-pressed=false]').last().click();

const ofState = (name: string, person: string, search: string, after?: Place['after']): Place => ({
  name,
  person,
  route: '/states/$stateCode',
  address: () => `/states/ma${search}`,
  ...(after && { after }),
});

/** States, agencies, units, posts and ranks, as the secretariat and a state keep them. */
export const STRUCTURE: readonly Place[] = [
  ofState('state', STATE, ''),
  ofState('state-with-closed', STATE, '?closed=true'),
  ofState('state-on-the-map', STATE, '?view=map', choosePost),
  ofState('ranks-of-a-state', STATE, '?view=ranks'),
  ofState('changes-of-a-state', STATE, '?view=changes'),
  {
    name: 'rank-to-enter',
    person: STATE,
    route: '/states/$stateCode/ranks/new',
    address: () => '/states/ma/ranks/new',
  },
  {
    name: 'rank-to-change',
    person: STATE,
    route: '/ranks/$rankId/edit',
    address: async (records) => `/ranks/${await rank(records)}/edit`,
  },
  {
    name: 'agency-to-enter',
    person: STATE,
    route: '/states/$stateCode/agencies/new',
    address: () => '/states/ma/agencies/new',
  },
  {
    name: 'agency',
    person: STATE,
    route: '/agencies/$agencyId',
    address: async (records) => `/agencies/${await agency(records)}`,
  },
  {
    name: 'agency-to-change',
    person: STATE,
    route: '/agencies/$agencyId/edit',
    address: async (records) => `/agencies/${await agency(records)}/edit`,
  },
  {
    name: 'post-to-enter',
    person: STATE,
    route: '/agencies/$agencyId/posts/new',
    address: async (records) => `/agencies/${await agency(records)}/posts/new`,
  },
  {
    name: 'unit',
    person: STATE,
    route: '/posts/$postId',
    address: async (records) => `/posts/${await post(records, 'unit')}`,
  },
  {
    name: 'post',
    person: STATE,
    route: '/posts/$postId',
    address: async (records) => `/posts/${await post(records, 'post')}`,
  },
  {
    name: 'post-to-change',
    person: STATE,
    route: '/posts/$postId/edit',
    address: async (records) => `/posts/${await post(records, 'post')}/edit`,
  },
  { name: 'states', person: REGISTRAR, route: '/states' },
  { name: 'posts', person: REGISTRAR, route: '/posts' },
  { name: 'state-to-enter', person: REGISTRAR, route: '/states/new' },
  {
    name: 'state-to-change',
    person: REGISTRAR,
    route: '/states/$stateCode/edit',
    address: () => '/states/ma/edit',
  },
];
