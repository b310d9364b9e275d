import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailPost, type Handed } from './mail-post.js';
import { messageOf, type OutgoingMail } from './message.js';

const AT_ONCE = 4;

/** Keeps each mail as a file where no mail server is set: it can be read, and goes to nobody. */
export class FolderPost extends MailPost {
  readonly atOnce = AT_ONCE;
  private readonly composer = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async hand(mail: OutgoingMail): Promise<Handed> {
    try {
      const { message } = await this.composer.sendMail(messageOf(mail, this.from));
      const name = `${mail.created_at.toISOString().replaceAll(/[:.]/g, '-')}-${mail.id}.eml`;
      await this.keep(name, message as Buffer);
      return { outcome: 'sent', answer: name };
    } catch (error) {
      return { outcome: 'away', answer: error instanceof Error ? error.message : String(error) };
    }
  }

  close(): void {
    this.composer.close();
  }

  /** Keeps the file whole or not at all; a mail written twice is there once. */
  private async keep(name: string, message: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `.${name}.part`);
    const file = await open(unfinished, 'w', 0o600);
    try {
      await file.writeFile(message);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(this.folder, name));
  }
}
