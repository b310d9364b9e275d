import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** How long running requests may take to finish, in milliseconds. */
const PATIENCE = 8_000;

/** Lets running requests finish: each connection closes after its answer, and after eight seconds in any case. */
@Injectable()
export class Shutdown implements OnModuleDestroy, BeforeApplicationShutdown {
  begun = false;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleDestroy(): void {
    this.begun = true;
  }

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  }
}
