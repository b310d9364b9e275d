import type { OutgoingMail } from './message.js';

/**
 * What became of handing a mail over. later: this mail is to be tried again. away: no mail can go just now, and this one
 * is none the worse for it. `answer` is what the server said.
 */
export interface Handed {
  readonly outcome: 'sent' | 'refused' | 'later' | 'away';
  readonly answer: string;
}

/** Where mails are handed over. Nothing is thrown. */
export abstract class MailPost {
  /** So many at once at most. */
  abstract readonly atOnce: number;
  abstract hand(mail: OutgoingMail): Promise<Handed>;
  abstract close(): void;
}
