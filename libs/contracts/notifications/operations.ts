import { z } from 'zod';
import { Id, StateCode, listOf, operation, termOf } from '../common/index.js';
import { Mail, MailStatus } from './mail.js';
import { ChangedMailChoices, MailChoices, Notice, NoticeSummary, Telling } from './notice.js';

export const listNotices = operation({
  id: 'notifications.list-notices',
  method: 'GET',
  path: '/notices',
  summary: 'What the reader was told, newest first, in the words of now',
  allow: 'signed-in',
  ...listOf(
    Notice,
    {
      /** Only those that the reader has not read. */
      unread: z.stringbool().optional(),
      telling: Telling.optional(),
    },
    { counted: ['unread', 'telling'], sorted: ['at'], usual: '-at' },
  ),
});

export const summariseNotices = operation({
  id: 'notifications.summarise-notices',
  method: 'GET',
  path: '/notices/summary',
  summary: 'How many notices the reader has not read',
  allow: 'signed-in',
  response: NoticeSummary,
});

export const markNoticeRead = operation({
  id: 'notifications.mark-notice-read',
  method: 'POST',
  path: '/notices/:noticeId/readings',
  summary: 'Note that the reader has read a notice; it keeps the time of the first reading',
  allow: 'signed-in',
  params: z.strictObject({ noticeId: Id }),
  response: Notice,
  status: 200,
  errors: ['notifications.notice-not-found'],
});

export const markNoticesRead = operation({
  id: 'notifications.mark-notices-read',
  method: 'POST',
  path: '/notices/readings',
  summary: 'Note that the reader has read a notice and all before it; newer ones stay unread',
  allow: 'signed-in',
  body: z.strictObject({ upTo: Id }),
  response: NoticeSummary,
  status: 200,
  errors: ['notifications.notice-not-found'],
});

export const getMailChoices = operation({
  id: 'notifications.get-mail-choices',
  method: 'GET',
  path: '/mail-choices',
  summary: 'Which notices come to the reader by mail too',
  allow: 'signed-in',
  response: MailChoices,
});

export const chooseMails = operation({
  id: 'notifications.choose-mails',
  method: 'PATCH',
  path: '/mail-choices',
  summary: 'Choose which notices come to the reader by mail too',
  allow: 'signed-in',
  body: ChangedMailChoices,
  response: MailChoices,
  conditional: true,
});

export const declineMails = operation({
  id: 'notifications.decline-mails',
  method: 'POST',
  path: '/mail-refusals',
  summary: 'Have no more notices by mail, by the token that stands in each of them',
  allow: 'public',
  body: z.strictObject({ token: Id }),
  status: 204,
  rate: 60,
  errors: ['notifications.token-not-found'],
});

export const listMails = operation({
  id: 'notifications.list-mails',
  method: 'GET',
  path: '/mails',
  summary: 'What was sent by mail, to whom and why, newest first: to people of the own state for its administrator',
  allow: ['state-admin', 'registrar', 'auditor'],
  ...listOf(
    Mail,
    {
      status: MailStatus.optional(),
      state: StateCode.optional(),
      personId: Id.optional(),
      /** The beginning of an address. */
      q: termOf(120),
    },
    { counted: ['status', 'state'], sorted: ['at', 'to', 'state', 'status'], usual: '-at' },
  ),
});

export const sendMailAgain = operation({
  id: 'notifications.send-mail-again',
  method: 'POST',
  path: '/mails/:mailId/repeats',
  summary: 'Send a mail once more, to the address that its person has now and under an identifier of its own',
  allow: ['registrar'],
  params: z.strictObject({ mailId: Id }),
  response: Mail,
  errors: ['notifications.mail-not-found', 'notifications.mail-still-waiting', 'notifications.address-not-found'],
});
