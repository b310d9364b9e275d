import type { Logger } from '@nestjs/common';

/** Logs one line when something begins to fail and one when it works again, however often it is tried in between. */
export class OutageLog {
  private failing = false;

  constructor(
    private readonly logger: Logger,
    private readonly what: string,
  ) {}

  failed(error: unknown): void {
    if (this.failing) return;
    this.failing = true;
    this.logger.warn(
      `${this.what} failed: ${error instanceof Error ? error.message : String(error)}; it goes on trying`,
    );
  }

  worked(): void {
    if (this.failing) this.logger.log(`${this.what} works again`);
    this.failing = false;
  }
}
