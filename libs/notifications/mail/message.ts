import type { SendMailOptions } from 'nodemailer';
import type { Language } from '#kernel';
import type { MailContent } from './mail-content.js';
import { htmlOf, plainOf } from './mail-layout.js';

/** A mail as it is handed over. */
export interface OutgoingMail {
  readonly id: string;
  readonly to_name: string;
  readonly to_address: string;
  readonly language: Language;
  readonly subject: string;
  readonly content: MailContent;
  readonly message_id: string;
  readonly created_at: Date;
}

/** Signs that could begin another line of a header, and signs that nobody sees. */
const UNSEEN = /\p{Cc}|[\u2028\u2029]/gu;
const inOneLine = (text: string): string => text.replaceAll(UNSEEN, ' ').trim();

/**
 * The message of a mail, the same however often it is handed over. It says that a program wrote it (RFC 3834), so that
 * no absence reply comes. It names a page for declining further mails, as mail programs follow links by themselves.
 */
export function messageOf(mail: OutgoingMail, from: string): SendMailOptions {
  const subject = inOneLine(mail.subject);
  return {
    messageId: mail.message_id,
    date: mail.created_at,
    from: { name: inOneLine(mail.content.centre), address: from },
    to: { name: inOneLine(mail.to_name), address: mail.to_address },
    envelope: { from, to: [mail.to_address] },
    subject,
    text: plainOf(mail.content),
    html: htmlOf(mail.content, mail.language, subject),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      'List-Unsubscribe': { prepared: true, value: `<${mail.content.decline.url}>` },
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
