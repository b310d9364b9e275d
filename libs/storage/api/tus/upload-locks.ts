import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import { DomainError } from '#kernel';
import { SharedLocks } from './shared-locks.js';

/** How long somebody waits for a lock: longer than its holder may take to stop. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 50;

/**
 * Allows one request at a time at an upload, over all apis. A newcomer takes the lock over: its holder is asked to
 * stop, as it may be a phone that lost its link in the middle and has come back.
 */
@Injectable()
export class UploadLocks implements Locker, OnApplicationShutdown {
  private readonly held = new Map<string, RequestRelease>();

  constructor(private readonly shared: SharedLocks) {
    shared.onWanted((id) => void this.held.get(id)?.());
    shared.onLost(() => this.releaseAll());
  }

  newLock(id: string): Lock {
    return { lock: (signal, release) => this.lock(id, signal, release), unlock: () => this.unlock(id) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.shared.close();
  }

  private async lock(id: string, signal: AbortSignal, release: RequestRelease): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until && !signal.aborted) {
      if (await this.take(id, release)) return;
      await pause(LOOK_AGAIN_MS);
    }
    throw new DomainError('unavailable', 'storage.upload-busy', { retryAfter: 1 });
  }

  /** Takes the lock where it is free; else asks its holder, here or in another process, to stop. */
  private async take(id: string, release: RequestRelease): Promise<boolean> {
    const holder = this.held.get(id);
    if (holder) {
      await holder();
      return false;
    }
    this.held.set(id, release);
    const isTaken = await this.shared.take(id).catch((error: unknown) => {
      this.held.delete(id);
      throw error;
    });
    if (isTaken) return true;
    this.held.delete(id);
    await this.shared.ask(id);
    return false;
  }

  private async unlock(id: string): Promise<void> {
    await this.shared.giveBack(id);
    this.held.delete(id);
  }

  /** Releases all locks, as another api may have any of them by now. */
  private releaseAll(): void {
    for (const release of this.held.values()) void release();
  }
}
