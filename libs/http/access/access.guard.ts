import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Config } from '#config';
import type { Operation } from '#contracts';
import { PUBLIC_SCOPE, scopeOf } from '#database';
import { DomainError } from '#kernel';
import { RequestLimits } from '../limits/request-limits.js';
import { operationOf } from '../operations/operation.decorator.js';
import { languageAskedFor } from '../request/language.js';
import { stateOfExecution } from '../request/parameters.js';
import type { RequestState } from '../request/request-state.js';
import { expectedVersion } from '../versions/if-match.js';
import { refuseOtherSites } from './same-origin.js';
import { SessionCookie } from './session-cookie.js';
import { SessionReader } from './session-reader.js';

/** Stands before every operation and lets in whom it names, no one else. */
@Injectable()
export class AccessGuard implements CanActivate {
  private reader: SessionReader | null = null;

  constructor(
    private readonly config: Config,
    private readonly cookie: SessionCookie,
    private readonly limits: RequestLimits,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const operation = operationOf(execution.getHandler());
    const state = stateOfExecution(execution);
    refuseOtherSites(state.request, this.config.publicUrl);
    await this.identify(operation, state);
    await this.limits.spend(operation, state.context);
    admit(operation, state);
    if (operation.conditional === true) expectedVersion(state.request);
    return true;
  }

  /** Learns from the cookie who calls, unless the operation's own statement will. */
  private async identify(operation: Operation, { request, context }: RequestState): Promise<void> {
    const token = this.cookie.read(request);
    context.sessionToken = token;
    if (operation.session === 'in-statement') return;
    const found = token === null ? null : await this.sessions.read(token);
    if (!found) {
      context.scope = operation.allow === 'public' ? PUBLIC_SCOPE : null;
      return;
    }
    const { language, ...caller } = found;
    context.caller = caller;
    context.scope = scopeOf(caller);
    if (language && languageAskedFor(request) === null) context.language = language;
  }

  /** Found when first needed: the library that provides it imports this one. */
  private get sessions(): SessionReader {
    return (this.reader ??= this.modules.get<SessionReader>(SessionReader, { strict: false }));
  }
}

/** @throws DomainError unauthenticated or forbidden. */
function admit({ allow, session }: Operation, { context }: RequestState): void {
  if (allow === 'public') return;
  if (session === 'in-statement') {
    if (context.sessionToken === null) throw new DomainError('unauthenticated', 'http.sign-in-required');
    return;
  }
  const { caller } = context;
  if (!caller) {
    throw new DomainError(
      'unauthenticated',
      context.sessionToken === null ? 'http.sign-in-required' : 'http.session-ended',
    );
  }
  if (allow !== 'signed-in' && !allow.some((role) => caller.roles.includes(role))) {
    throw new DomainError('forbidden', 'http.forbidden');
  }
}
