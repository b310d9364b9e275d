import type { OutgoingMail } from './message.js';

/**
 * What became of handing a mail over. later: this mail is to be tried again. away: no mail can go just now, which does
 * not count against this one. `answer` is what the server said.
 */
export interface Handed {
  readonly outcome: 'sent' | 'refused' | 'later' | 'away';
  readonly answer: string;
}

/** Hands mails over. It throws nothing. */
export abstract class MailPost {
  /** The most mails that may be handed over at once. */
  abstract readonly atOnce: number;
  abstract hand(mail: OutgoingMail): Promise<Handed>;
  abstract close(): void;
}
