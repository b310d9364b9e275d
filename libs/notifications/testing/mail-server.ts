import { once } from 'node:events';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';

/** A mail as a server took it. */
export interface Delivered {
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
}

interface Settings {
  /** What the server says to a recipient instead of taking the mail; null where it takes it. */
  readonly refuses?: (address: string) => { readonly code: number; readonly text: string } | null;
  /** Awaited before a mail is taken. */
  readonly before?: (address: string) => Promise<void>;
  readonly port?: number;
}

/** A mail server on this machine, which keeps every mail that it took. */
export class MailServer {
  readonly delivered: Delivered[] = [];
  /** How often each recipient was asked for. */
  readonly asked = new Map<string, number>();
  /** Recipients whose mail it is taking just now. */
  readonly underWay = new Set<string>();
  private readonly server: SMTPServer;

  private constructor(private readonly settings: Settings) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => done(this.refusalOf(address)),
      onData: (stream, { envelope }, done) => {
        const to = envelope.rcptTo.map(({ address }: SMTPServerAddress) => address).join(',');
        const parts: Buffer[] = [];
        this.underWay.add(to);
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => void this.take(to, Buffer.concat(parts).toString('utf8')).then(() => done()));
      },
    });
    this.server.on('error', () => undefined);
  }

  static async open(settings: Settings = {}): Promise<MailServer> {
    const opened = new MailServer(settings);
    await new Promise<void>((resolve) => opened.server.listen(settings.port ?? 0, '127.0.0.1', resolve));
    return opened;
  }

  get port(): number {
    const address = this.server.server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The identifiers of the mails that came for somebody, in order. */
  identifiersFor(to: string): string[] {
    return this.delivered.filter((mail) => mail.to === to).map(({ messageId }) => messageId);
  }

  async close(): Promise<void> {
    const closed = once(this.server.server, 'close');
    this.server.close();
    await closed;
  }

  private refusalOf(address: string): Error | null {
    this.asked.set(address, (this.asked.get(address) ?? 0) + 1);
    const refused = this.settings.refuses?.(address);
    return refused ? Object.assign(new Error(refused.text), { responseCode: refused.code }) : null;
  }

  private async take(to: string, raw: string): Promise<void> {
    await this.settings.before?.(to);
    this.delivered.push({ to, raw, messageId: /^Message-ID:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '' });
    this.underWay.delete(to);
  }
}
