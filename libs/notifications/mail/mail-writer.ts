import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import type { Telling } from '#contracts/notifications';
import { isolate, Translator, type AddressForm, type Digits } from '#i18n';
import { newId, type Language, type Variables } from '#kernel';
import { linkOf, pathOf } from '../links.js';
import type { NewMail } from '../mails.repository.js';
import { NoticeWords } from '../notice-words.js';
import type { KnownRecord } from '../records.repository.js';

export interface Recipient {
  readonly personId: string;
  readonly stateCode: string | null;
  readonly name: { readonly ar: string; readonly latin: string };
  readonly mailbox: string;
  readonly language: Language;
  readonly digits: Digits;
  readonly form: AddressForm;
  /** The token by which they may decline. */
  readonly token: string;
}

export interface ToldByMail {
  readonly noticeId: string;
  readonly telling: Telling;
  readonly record: KnownRecord;
  readonly variables: Variables;
}

/** Marks around words of the other direction; mail programs show them as boxes in the subject line. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Puts a mail together in the language of its recipient. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly words: NoticeWords,
    private readonly texts: Translator,
    private readonly config: Config,
  ) {}

  write(to: Recipient, { noticeId, telling, record, variables }: ToldByMail): NewMail {
    const { language, digits, form } = to;
    const reader = { language, digits, form };
    const { title, text } = this.words.in(reader, telling, record, variables);
    const link = linkOf(telling, record);
    const name = language === 'ar' ? to.name.ar : to.name.latin;
    return {
      ...this.named(),
      noticeId,
      personId: to.personId,
      stateCode: to.stateCode,
      telling,
      language,
      toName: name,
      toAddress: to.mailbox,
      subject: title.replaceAll(ISOLATES, ''),
      content: {
        centre: this.texts.text('web:title', reader),
        greeting: this.words.text('mail.greeting', reader, { name: isolate(name) }),
        title,
        text,
        act: { label: this.texts.text(`web-notices:act.${link.place}`, reader), url: this.page(pathOf(link)) },
        why: this.words.text('mail.why', reader),
        choose: { label: this.words.text('mail.choose', reader), url: this.page('/me') },
        decline: { label: this.words.text('mail.decline', reader), url: this.page(`/mails/decline#${to.token}`) },
      },
      repeatOf: null,
    };
  }

  /** An id, and an identifier by which mailboxes know the mail: the same however often it is handed over. */
  named(): Pick<NewMail, 'id' | 'messageId'> {
    const id = newId();
    return { id, messageId: `<${id}@${this.config.mailFrom.split('@')[1] ?? 'localhost'}>` };
  }

  private page(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
