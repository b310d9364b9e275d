import { signIn } from '#contracts/identity';
import type { Language } from '#kernel';
import { CentreClient } from './centre-client.js';
import { expectEqual } from './expect.js';

const PASSWORD = 'Rabat-2013';

/** Signs people of the demo centre in, each once. */
export class People {
  private readonly sessions = new Map<string, Promise<CentreClient>>();

  constructor(
    readonly baseUrl: string,
    readonly language: Language,
  ) {}

  /** The session of `<name>@demo.example`. */
  async as(name: string): Promise<CentreClient> {
    return this.withPassword(`${name}@demo.example`, PASSWORD);
  }

  withPassword(email: string, password: string): Promise<CentreClient> {
    const session = this.sessions.get(email) ?? this.open(email, password);
    this.sessions.set(email, session);
    return session;
  }

  stranger(language: Language = this.language): CentreClient {
    return new CentreClient(this.baseUrl, language);
  }

  private async open(email: string, password: string): Promise<CentreClient> {
    const client = new CentreClient(this.baseUrl, this.language);
    const me = await client.call(signIn, { body: { email, password } });
    expectEqual('who is signed in', me.person.email, email);
    return client;
  }
}
