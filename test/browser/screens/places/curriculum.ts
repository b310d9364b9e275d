import type { Page } from 'playwright-core';
import type { Words } from '../../support/words.js';
import type { Place } from '../screen.js';
import type { ScreenRecords } from '../screen-records.js';

const person = 'instructor';

const competency =
  (code: string, rest = '') =>
  async (records: ScreenRecords) =>
    `/competencies/${await records.competency(code)}${rest}`;
const outcome = (code: string) => async (records: ScreenRecords) => `/outcomes/${await records.outcome(code)}`;

const pressing = (text: 'web-competencies:edit' | 'web-competencies:retire.act') => async (page: Page, t: Words) => {
  await page.getByRole('button', { name: t(text) }).click();
};

/** What the keeper of the curriculum sees. */
export const CURRICULUM: readonly Place[] = [
  { name: 'competencies', person, route: '/competencies' },
  {
    name: 'competencies-none-found',
    person,
    route: '/competencies',
    address: () => '/competencies?q=zzzz&retired=true',
  },
  { name: 'competency-to-enter', person, route: '/competencies/new' },
  { name: 'competency', person, route: '/competencies/$competencyId', address: competency('DOC') },
  {
    name: 'competency-to-edit',
    person,
    route: '/competencies/$competencyId',
    address: competency('DOC'),
    after: pressing('web-competencies:edit'),
  },
  {
    name: 'competency-to-retire',
    person,
    route: '/competencies/$competencyId',
    address: competency('DOC'),
    after: pressing('web-competencies:retire.act'),
  },
  { name: 'competency-retired', person, route: '/competencies/$competencyId', address: competency('REG') },
  {
    name: 'outcome-to-enter',
    person,
    route: '/competencies/$competencyId/outcomes/new',
    address: competency('DOC', '/outcomes/new'),
  },
  { name: 'outcome', person, route: '/outcomes/$outcomeId', address: outcome('DOC-K1') },
  { name: 'outcome-with-a-language-missing', person, route: '/outcomes/$outcomeId', address: outcome('CTD-R1') },
];
