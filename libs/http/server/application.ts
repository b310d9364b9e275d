import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastifyCompress } from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { constants } from 'node:zlib';
import { Config } from '#config';
import { SessionCookie } from '../access/session-cookie.js';
import { addHealthRoutes, addMetricsRoute } from '../health/health.routes.js';
import { HealthService } from '../health/health.js';
import { Metrics } from '../health/metrics.js';
import { JsonLogger } from '../logging/json-logger.js';
import { serveDocument } from '../openapi/docs.js';
import { openApiDocument } from '../openapi/document.js';
import { AnswerCheckInterceptor } from '../operations/answer-check.interceptor.js';
import { OperationRegistry } from '../operations/operation-registry.js';
import { ProblemSender } from '../problems/problem-sender.js';
import { tagVersions } from '../versions/etag.hook.js';
import { HttpAdapter } from './adapter.js';
import { openToAnyOrigin } from './any-origin.js';
import { parseBodies } from './body-parser.js';
import { refuseAmbiguousRequests } from './request-checks.js';
import { limitBodies, spareSmallAnswers } from './route-settings.js';
import { addRequestHooks } from './request-hooks.js';
import { addSecurityHeaders } from './security-headers.js';
import { Shutdown } from './shutdown.js';

const COMPRESSED_FROM = 1_024;
const BROTLI_QUALITY = 4;

export interface ApplicationOptions {
  /** As the OpenAPI document names it. */
  readonly version: string;
  /** Adds routes that are not operations: the files of the web front end. */
  readonly extend?: (server: FastifyInstance) => Promise<void>;
}

type RootModule = Parameters<typeof NestFactory.create>[0];

/**
 * An application of `root`, which imports `HttpModule`, ready to listen or to be asked with `inject`.
 * @throws Error where a route names no operation.
 */
export async function createHttpApplication(root: RootModule, config: Config, options: ApplicationOptions) {
  const settings = { bodyParser: false, abortOnError: false, logger: new JsonLogger(config) };
  const app = await NestFactory.create<NestFastifyApplication>(root, new HttpAdapter(config), settings);
  return prepareHttpApplication(app, options);
}

/** Prepares an application that was made in another way (by a testing module), from `new HttpAdapter(config)`. */
export async function prepareHttpApplication(app: NestFastifyApplication, options: ApplicationOptions) {
  try {
    await prepare(app, options);
    return app;
  } catch (error) {
    // Connections that are open by now would keep the process alive.
    await app.close().catch(() => undefined);
    throw error;
  }
}

async function prepare(app: NestFastifyApplication, { version, extend }: ApplicationOptions): Promise<void> {
  const config = app.get(Config);
  const operations = app.get(OperationRegistry);
  app.useLogger(app.get(JsonLogger));
  if (config.nodeEnv !== 'production') app.useGlobalInterceptors(new AnswerCheckInterceptor());
  operations.check();
  await prepareServer(app, config);
  const cookieName = app.get(SessionCookie).name;
  const described = { publicUrl: config.publicUrl, cookieName, version };
  await serveDocument(app, () => openApiDocument(operations.all(), described));
  await extend?.(app.getHttpAdapter().getInstance());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}

async function prepareServer(app: NestFastifyApplication, config: Config): Promise<void> {
  const adapter = app.getHttpAdapter();
  if (adapter instanceof HttpAdapter) adapter.problems = app.get(ProblemSender);
  const server: FastifyInstance = adapter.getInstance();
  addRequestHooks(server, {
    logger: app.get(JsonLogger),
    metrics: app.get(Metrics),
    shutdown: app.get(Shutdown),
    showStatements: config.nodeEnv !== 'production',
  });
  tagVersions(server);
  limitBodies(server);
  spareSmallAnswers(server);
  openToAnyOrigin(server);
  parseBodies(server);
  await addSecurityHeaders(server, config.publicUrl);
  refuseAmbiguousRequests(server, app.get(ProblemSender));
  await server.register(fastifyCompress, {
    threshold: COMPRESSED_FROM,
    // No client sends bodies large enough to gain by it, and a small body may unpack to a very large one.
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  addHealthRoutes(server, app.get(HealthService));
  addMetricsRoute(server, app.get(Metrics), config, app.get(ProblemSender));
}
