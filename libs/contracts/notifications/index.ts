export { ChangedMailChoices, MailChoices, MailTopic, Notice, NoticeLink, NoticeSummary, Telling } from './notice.js';
export { Mail, MailStatus } from './mail.js';
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
