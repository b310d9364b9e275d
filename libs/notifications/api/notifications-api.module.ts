import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { MailsController } from './mails.controller.js';
import { NoticesController } from './notices.controller.js';

@Module({ imports: [NotificationsModule], controllers: [MailsController, NoticesController] })
export class NotificationsApiModule {}
