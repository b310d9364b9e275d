import { Injectable, type LoggerService, type OnApplicationShutdown } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';
import { Config } from '#config';
import { requestContext } from '#database';
import { errorSerializers } from './error-for-log.js';

/** One stream for the process, so that lines of two loggers never mix; a busy process writes many lines at once. */
const sink = destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 100 });

/** Contexts of Nest that report every module and route at a start; they are logged at debug level. */
const CHATTER: ReadonlySet<unknown> = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver']);

export type LogFields = Readonly<Record<string, unknown>>;

/** Writes one JSON object a line to stdout, with the id of the request or job that it is about. */
@Injectable()
export class JsonLogger implements LoggerService, OnApplicationShutdown {
  private readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino(
      {
        level: config.logLevel,
        base: { pid: process.pid },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        serializers: errorSerializers,
        mixin: () => {
          const requestId = requestContext.getStore()?.requestId;
          return requestId === undefined ? {} : { requestId };
        },
      },
      sink,
    );
  }

  /** A line with fields of its own. */
  write(level: 'debug' | 'info' | 'warn' | 'error', message: string, fields: LogFields): void {
    this.pino[level](fields, message);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.pino[CHATTER.has(rest.at(-1)) ? 'debug' : 'info'](...line(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(...line(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(...line(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(...line(message, rest));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace(...line(message, rest));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal(...line(message, rest));
  }

  onApplicationShutdown(): void {
    this.flush();
  }

  /** Writes the lines that are still buffered. */
  flush(): void {
    try {
      sink.flushSync();
    } catch {
      // Nothing was written yet, or stdout is closed: there is nothing to save.
    }
  }
}

/** Nest gives a message, then a stack or more messages, then the context last. */
function line(message: unknown, rest: readonly unknown[]): [LogFields, string] {
  const context = rest.at(-1);
  const more = rest.slice(0, -1).filter((part) => part !== undefined);
  const fields: Record<string, unknown> = typeof context === 'string' ? { context } : { detail: context };
  if (more.length > 0) fields['detail'] = more;
  if (message instanceof Error) return [{ ...fields, error: message }, message.message];
  if (typeof message === 'string') return [fields, message];
  return [{ ...fields, data: message }, ''];
}
