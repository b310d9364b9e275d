export {
  ChangedMailChoices,
  MailChoices,
  MailTopic,
  Notice,
  NoticeLink,
  NoticePage,
  NoticeQuery,
  NoticeSummary,
  Telling,
} from './notice.js';
export { Mail, MailPage, MailQuery, MailStatus } from './mail.js';
export {
  chooseMails,
  declineMails,
  getMailChoices,
  listMails,
  listNotices,
  markNoticeRead,
  markNoticesRead,
  sendMailAgain,
  summariseNotices,
} from './operations.js';
