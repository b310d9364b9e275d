import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { IdentityModule } from '#identity';
import { MailWriter } from './mail/mail-writer.js';
import { MailChoicesRepository } from './mail-choices.repository.js';
import { MailChoices } from './mail-choices.service.js';
import { MailsRepository } from './mails.repository.js';
import { Mails } from './mails.service.js';
import { NoticeWords } from './notice-words.js';
import { NoticesRepository } from './notices.repository.js';
import { Notices } from './notices.service.js';
import { Notifying } from './notifying.service.js';
import { Recipients } from './recipients.service.js';
import { RecordsRepository } from './records.repository.js';

@Module({
  imports: [AuditModule, IdentityModule],
  providers: [
    MailChoices,
    MailChoicesRepository,
    MailWriter,
    Mails,
    MailsRepository,
    NoticeWords,
    Notices,
    NoticesRepository,
    Notifying,
    Recipients,
    RecordsRepository,
  ],
  exports: [MailChoices, Mails, Notices, Notifying, RecordsRepository],
})
export class NotificationsModule {}
