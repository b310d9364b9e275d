import { listNotices } from '#contracts/notifications';
import { describeList } from '#http';
import { NOTICE_COLUMNS, type NoticeRow } from './notices.repository.js';

// Ids grow with time.
const AT = { by: 'n.id', type: 'uuid' } as const;

/** What the reader was told. */
export const NOTICES = describeList<NoticeRow>()(listNotices, {
  select: NOTICE_COLUMNS,
  from: 'notifications.notice n',
  given: { reader: 'uuid' },
  where: 'n.person_id = any ((select identity.same_person($reader))::uuid[])',
  key: AT,
  filters: {
    // Written so that the index of unread notices serves it.
    unread: { type: 'boolean', where: '$value and n.read_at is null' },
    telling: { type: 'text', where: 'n.telling = $value' },
  },
  sorted: { at: AT },
  counted: { unread: 'n.read_at is null', telling: 'n.telling' },
});
