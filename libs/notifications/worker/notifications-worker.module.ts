import { Module } from '@nestjs/common';
import { Config } from '#config';
import { FolderPost } from '../mail/folder-post.js';
import { MailPost } from '../mail/mail-post.js';
import { SmtpPost } from '../mail/smtp-post.js';
import { NotificationsModule } from '../notifications.module.js';
import { DeliverMails } from './deliver-mails.task.js';
import { DueMailsRepository } from './due-mails.repository.js';
import { MailDeliveries } from './mail-deliveries.js';
import { TellOfCertificates } from './tell-of-certificates.listener.js';
import { TellOfResults } from './tell-of-results.listener.js';
import { TellOfSeats } from './tell-of-seats.listener.js';
import { TellOfSittings } from './tell-of-sittings.listener.js';

@Module({
  imports: [NotificationsModule],
  providers: [
    {
      provide: MailPost,
      inject: [Config],
      useFactory: ({ smtpUrl, mailFrom, mailDir }: Config) =>
        smtpUrl === null ? new FolderPost(mailDir, mailFrom) : new SmtpPost(smtpUrl, mailFrom),
    },
    DeliverMails,
    DueMailsRepository,
    MailDeliveries,
    TellOfCertificates,
    TellOfResults,
    TellOfSeats,
    TellOfSittings,
  ],
})
export class NotificationsWorkerModule {}
