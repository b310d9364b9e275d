import { listItems, type PublishedItem } from '#contracts/exams';
import { describeList } from '#http';
import { ITEM_COLUMNS, NEWEST_VERSION } from './items.repository.js';

/** The newest version of each item of the bank, by its code. */
export const ITEMS = describeList<PublishedItem>()(listItems, {
  select: ITEM_COLUMNS,
  from: `exams.item i ${NEWEST_VERSION}`,
  key: { by: 'i.id', type: 'uuid' },
  filters: {
    bank: { type: 'text', where: 'i.bank = $value' },
    type: { type: 'text', where: `v.body->>'type' = $value` },
  },
  sorted: {
    code: { by: 'i.code', type: 'text' },
    type: [
      { by: `v.body->>'type'`, type: 'text' },
      { by: 'i.code', type: 'text' },
    ],
    points: { by: 'v.points', type: 'numeric' },
    published: { by: 'v.published_at', type: 'timestamptz' },
  },
  counted: { bank: 'i.bank', type: `v.body->>'type'` },
});
