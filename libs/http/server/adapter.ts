import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#config';
import { failureOf } from '../problems/failure.js';
import type { ProblemSender } from '../problems/problem-sender.js';
import { requestIdOf } from '../request/request-id.js';
import { stateOf } from '../request/request-state.js';
import { pageAddress } from './page-address.js';

/** Largest body of an operation that names no other limit. */
const BODY_LIMIT = 64 * 1024;
const REQUEST_TIMEOUT = 30_000;
const LONGEST_PARAMETER = 512;

/** Fastify as the centre wants it: small bodies, no slow senders, and refusals of its own as problem details. */
export class HttpAdapter extends FastifyAdapter {
  /** Set once the application is made; nothing is served before. */
  problems: ProblemSender | null = null;

  constructor(config: Config) {
    super({
      bodyLimit: BODY_LIMIT,
      requestTimeout: REQUEST_TIMEOUT,
      forceCloseConnections: 'idle',
      return503OnClosing: false,
      trustProxy: trusted(config.trustProxy),
      genReqId: requestIdOf,
      rewriteUrl: ({ url = '/' }) => pageAddress(url),
      routerOptions: { maxParamLength: LONGEST_PARAMETER },
      frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
        this.problems?.send(failureOf(error), stateOf(request, reply.headers(bare(request)))),
    });
  }
}

/** The number of proxies before the centre as Fastify's `trustProxy`: says whether to look beyond the address at `hop`. */
const trusted = (proxies: Config['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number): boolean => hop < proxies : proxies;

/** A request whose address cannot be read passes no hook, so its answer gets the necessary headers here. */
const bare = ({ id }: FastifyRequest): Record<string, string> => ({
  'x-request-id': id,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
});
