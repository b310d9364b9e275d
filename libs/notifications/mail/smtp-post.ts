import { createTransport } from 'nodemailer';
import { MailPost, type Handed } from './mail-post.js';
import { messageOf, type OutgoingMail } from './message.js';

const CONNECTIONS = 8;
const PATIENCE_MS = 10_000;
/** A server may look into a mail for a while before it takes it. */
const LONGEST_SILENCE_MS = 60_000;
const LONGEST_ANSWER = 400;
/** Errors of connecting, before any mail is looked at. */
const AT_THE_DOOR = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'EDNS', 'ETLS', 'EPROXY'];

/** Hands mails to a mail server (RFC 5321), over a few connections that stay open. */
export class SmtpPost extends MailPost {
  readonly atOnce = CONNECTIONS;
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: Infinity,
      // A connection that closed unseen while idle is no failure of the mail.
      maxRequeues: 1,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: LONGEST_SILENCE_MS,
    });
  }

  async hand(mail: OutgoingMail): Promise<Handed> {
    try {
      const { response } = await this.transport.sendMail(messageOf(mail, this.from));
      return { outcome: 'sent', answer: shortened(response) };
    } catch (error) {
      return refusal(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface SmtpError {
  readonly message?: string;
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** A 5xx refuses a recipient or a mail for good; a refusal of the sender is a matter of settings, and passes. */
export function refusal(error: unknown): Handed {
  const { message = String(error), code = '', command = '', response, responseCode = 0 } = error as SmtpError;
  const answer = shortened(response ?? message);
  if (AT_THE_DOOR.includes(code) || ['CONN', 'MAIL FROM'].includes(command)) return { outcome: 'away', answer };
  if (responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command)) return { outcome: 'refused', answer };
  return { outcome: 'later', answer };
}

const shortened = (answer: string): string => answer.slice(0, LONGEST_ANSWER);
