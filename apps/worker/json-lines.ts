import type { LoggerService } from '@nestjs/common';
import { requestContext } from '#database';
import { errorSerializers } from '#http/worker';
import { destination, pino, type Logger } from 'pino';

type Level = 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'fatal';

/** Writes one JSON object a line to stdout, with the id of the request that asked for the job it is about. */
export class JsonLines implements LoggerService {
  private readonly sink = destination({ dest: 1, sync: false });
  private readonly pino: Logger;

  constructor(level: string) {
    const settings = {
      level,
      base: { pid: process.pid, process: 'worker' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      serializers: errorSerializers,
      mixin: () => {
        const requestId = requestContext.getStore()?.requestId;
        return requestId === undefined ? {} : { requestId };
      },
    };
    this.pino = pino(settings, this.sink);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Writes out what is held back, as the process is about to end. */
  flush(): void {
    try {
      this.sink.flushSync();
    } catch {
      // Nothing was written yet, or nobody reads, so there is nothing to save.
    }
  }

  /** Nest passes the message first, then more of it or a stack, and the context last. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const detail = rest.slice(0, -1).filter((part) => part !== undefined);
    const fields = { context, ...(detail.length > 0 && { detail }) };
    if (message instanceof Error) this.pino[level]({ ...fields, error: message }, message.message);
    else this.pino[level](fields, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
