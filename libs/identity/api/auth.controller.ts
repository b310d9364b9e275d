import { Controller } from '@nestjs/common';
import type { Input as InputOf, Output } from '#contracts';
import {
  changePreferences,
  endSession,
  listSessions,
  readMe,
  signIn,
  signOut,
  signOutEverywhere,
} from '#contracts/identity';
import { CurrentCaller, DeviceCookie, IfMatch, Input, Operation, SessionCookie, SessionToken } from '#http';
import type { Caller } from '#kernel';
import { People } from '../people.service.js';
import { Sessions } from '../sessions.service.js';
import { SignIn } from '../sign-in.service.js';

@Controller()
export class AuthController {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly cookie: SessionCookie,
    private readonly device: DeviceCookie,
  ) {}

  @Operation(signIn)
  async signIn(@Input() { body }: InputOf<typeof signIn>): Promise<Output<typeof signIn>> {
    const { token, expiresAt, me } = await this.signing.signIn(body);
    this.cookie.issue(token, expiresAt);
    await this.device.know(me.person.id);
    return me;
  }

  @Operation(signOut)
  async signOut(@CurrentCaller() caller: Caller, @SessionToken() token: string): Promise<void> {
    await this.sessions.signOut(caller, token);
    this.cookie.clear();
  }

  @Operation(signOutEverywhere)
  async signOutEverywhere(
    @CurrentCaller() caller: Caller,
    @Input() _confirmed: InputOf<typeof signOutEverywhere>,
  ): Promise<Output<typeof signOutEverywhere>> {
    const ended = await this.sessions.signOutEverywhere(caller);
    this.cookie.clear();
    return { ended };
  }

  @Operation(readMe)
  me(@CurrentCaller() caller: Caller): Promise<Output<typeof readMe>> {
    return this.people.me(caller);
  }

  @Operation(changePreferences)
  changePreferences(
    @CurrentCaller() caller: Caller,
    @IfMatch() version: number,
    @Input() { body }: InputOf<typeof changePreferences>,
  ): Promise<Output<typeof changePreferences>> {
    return this.people.changePreferences(caller, version, body);
  }

  @Operation(listSessions)
  list(
    @CurrentCaller() caller: Caller,
    @Input() { query }: InputOf<typeof listSessions>,
  ): Promise<Output<typeof listSessions>> {
    return this.sessions.list(caller, query);
  }

  @Operation(endSession)
  end(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof endSession>): Promise<void> {
    return this.sessions.end(caller, params.sessionId);
  }
}
