export { MailServer, type Delivered } from './mail-server.js';
export { waitingMails, type MailTraits } from './mail.builder.js';
