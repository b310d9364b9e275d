import type { MarkDraft, MarkingTask, ScriptLease } from '#contracts/grading';

/** The acts of the centre for a draft; each may fail as a call does. */
export interface Centre {
  readonly save: (draft: MarkDraft, over: number) => Promise<MarkingTask>;
  readonly read: () => Promise<MarkingTask>;
  /** Renews the lease and sends no draft. */
  readonly renew: () => Promise<ScriptLease>;
  readonly isOutdated: (failure: unknown) => boolean;
  readonly isLinkLost: (failure: unknown) => boolean;
}

/** A draft that another window kept. */
export interface OtherDraft {
  readonly draft: MarkDraft;
  readonly version: number;
  readonly savedAt: string | null;
}

export interface Standing {
  readonly saving: 'saved' | 'saving' | 'kept-here' | 'refused' | 'undecided';
  readonly savedAt: string | null;
  readonly leasedUntil: string;
  readonly failure: unknown;
  /** While there is one, nothing is sent: the marker chooses between it and the draft of this window. */
  readonly other: OtherDraft | null;
}

const AGAIN = 5_000;
export const NO_DRAFT: MarkDraft = { criteria: [], comment: null };

const written = ({ criteria, comment }: MarkDraft): string =>
  JSON.stringify([[...criteria].sort((a, b) => a.id.localeCompare(b.id)), comment?.trim() ?? '']);
export const isSame = (one: MarkDraft, other: MarkDraft): boolean => written(one) === written(other);

/** Sends the draft of one window, only the latest and one at a time, never over a version that it has not seen. */
export class DraftSaver {
  /** The version of the draft that this window has seen. */
  over: number;
  private standing: Standing;
  private waiting: MarkDraft | null = null;
  /** A draft that was sent without getting an answer; the centre may have it or not. */
  private unanswered: MarkDraft | null = null;
  private isSending = false;
  private isStopped = false;
  private sent: Promise<void> = Promise.resolve();
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly centre: Centre,
    task: MarkingTask,
    other: OtherDraft | null,
    /** Called with each draft that the centre has. */
    private readonly onKept: (draft: MarkDraft, task: MarkingTask) => void,
  ) {
    this.over = task.draftVersion;
    const { draftSavedAt: savedAt, leasedUntil } = task;
    this.standing = { saving: other ? 'undecided' : 'saved', savedAt, leasedUntil, failure: null, other };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly now = (): Standing => this.standing;

  readonly send = (draft: MarkDraft): Promise<void> => {
    this.waiting = draft;
    if (!this.isSending && this.next()) this.sent = this.sendAll();
    return this.sent;
  };

  /** Sends again after there was no link a moment ago. */
  readonly sendAgain = (): void => {
    if (this.waiting) void this.send(this.waiting);
  };

  /** Keeps the script in hand, and finds out what another window kept meanwhile. */
  readonly renew = async (draft: MarkDraft): Promise<void> => {
    if (this.isStopped || this.isSending || this.standing.other || this.next()) return;
    try {
      const { leasedUntil, draftVersion } = await this.centre.renew();
      this.tell({ leasedUntil });
      if (draftVersion !== this.over && !this.next()) this.meet(await this.centre.read(), draft);
    } catch (failure) {
      if (!this.centre.isLinkLost(failure)) this.tell({ saving: 'refused', failure });
    }
  };

  /** Notes that the marker chose between two drafts; the one of this window now replaces the other. */
  readonly choose = (): void => {
    if (!this.standing.other) return;
    this.over = this.standing.other.version;
    this.tell({ other: null });
  };

  /** Sends nothing until it goes on. @returns when the present work has ended; `over` is right after that. */
  readonly stop = (): Promise<void> => {
    this.isStopped = true;
    clearTimeout(this.retry);
    this.waiting = null;
    return this.sent;
  };

  /** Sends the draft that waits, if any. */
  readonly goOn = (draft = this.waiting): void => {
    this.isStopped = false;
    if (draft) void this.send(draft);
  };

  private async sendAll(): Promise<void> {
    clearTimeout(this.retry);
    this.isSending = true;
    let goesOn = true;
    for (let next = this.next(); goesOn && next; next = this.next()) goesOn = await this.sendOne(next);
    this.isSending = false;
  }

  /** The draft to send now. */
  private next(): MarkDraft | null {
    return this.isStopped || this.standing.other ? null : this.waiting;
  }

  /** @returns whether to send at once what waits then. */
  private async sendOne(draft: MarkDraft): Promise<boolean> {
    this.tell({ saving: 'saving' });
    try {
      this.keep(draft, await this.centre.save(draft, this.over));
      return true;
    } catch (failure) {
      return this.centre.isOutdated(failure) ? this.look(draft) : this.giveUp(draft, failure);
    }
  }

  private async look(draft: MarkDraft): Promise<boolean> {
    try {
      this.meet(await this.centre.read(), draft);
      return true;
    } catch (failure) {
      return this.giveUp(draft, failure);
    }
  }

  private giveUp(draft: MarkDraft, failure: unknown): boolean {
    const isLinkLost = this.centre.isLinkLost(failure);
    if (isLinkLost) this.unanswered = draft;
    if (this.waiting !== draft) return true;
    if (isLinkLost) this.retry = setTimeout(this.sendAgain, AGAIN);
    else this.waiting = null;
    this.tell({ saving: isLinkLost ? 'kept-here' : 'refused', failure: isLinkLost ? null : failure });
    return false;
  }

  /** Handles another version at the centre than this window has seen: its own, whose answer was lost, or another's. */
  private meet(task: MarkingTask, draft: MarkDraft): void {
    const there = task.draft ?? NO_DRAFT;
    if (isSame(there, draft)) this.keep(draft, task);
    else if (this.unanswered && isSame(there, this.unanswered) && task.draftVersion === this.over + 1) this.over += 1;
    else {
      const other = { draft: there, version: task.draftVersion, savedAt: task.draftSavedAt };
      this.tell({ saving: 'undecided', failure: null, other });
    }
  }

  private keep(draft: MarkDraft, task: MarkingTask): void {
    this.over = task.draftVersion;
    this.unanswered = null;
    if (this.waiting === draft) this.waiting = null;
    this.onKept(draft, task);
    const { draftSavedAt: savedAt, leasedUntil } = task;
    this.tell({ saving: this.waiting ? 'saving' : 'saved', savedAt, leasedUntil, failure: null });
  }

  private tell(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change };
    for (const listener of this.listeners) listener();
  }
}
