import { MailStatus, listMails } from '#contracts/notifications';
import { byCode, describeList, inOrderOf } from '#http';
import { MAIL_COLUMNS, type MailRow } from './mails.repository.js';

// Ids grow with time.
const AT = { by: 'm.id', type: 'uuid' } as const;

/** Mails as the scope shows them: an administrator sees those to people of their own state. */
export const MAILS = describeList<MailRow>()(listMails, {
  select: MAIL_COLUMNS,
  from: 'notifications.mail m',
  key: AT,
  filters: {
    status: { type: 'text', where: 'm.status = $value' },
    state: { type: 'text', where: 'm.state_code = $value' },
    personId: { type: 'uuid', where: 'm.person_id = $value' },
    q: { type: 'text', where: 'm.to_address ^@ lower($value)' },
  },
  sorted: {
    at: AT,
    to: byCode('m.to_name'),
    state: { by: 'm.state_code', type: 'text', nullable: true },
    status: inOrderOf(MailStatus.options, 'm.status'),
  },
  counted: { status: 'm.status', state: 'm.state_code' },
});
