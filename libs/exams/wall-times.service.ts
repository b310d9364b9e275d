import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { sittingMoved } from '#contracts/events';
import { UnitOfWork } from '#database';
import { localIn, plannedIn, type PlannedMoment } from '#i18n';
import { eventOf, Events } from '#queue';
import { SittingsRepository, type UpcomingSitting } from './sittings.repository.js';

/**
 * Keeps sittings at the wall time of their venue. When a state changes its time zone rules and the running Node knows the
 * new rules, future sittings keep their wall time and move to another instant.
 */
@Injectable()
export class WallTimes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingsRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** Moves sittings, as the system. @returns how many. */
  keep(): Promise<number> {
    return this.work.run(async () => {
      let moved = 0;
      for (const sitting of await this.sittings.upcoming()) if (await this.keepOne(sitting)) moved += 1;
      return moved;
    });
  }

  private async keepOne(sitting: UpcomingSitting): Promise<boolean> {
    const { id, timeZone, opensAt, closesAt, opensLocal, closesLocal } = sitting;
    const opens = now(timeZone, opensAt, opensLocal);
    const closes = now(timeZone, closesAt, closesLocal);
    const isMoved = opens.instant !== opensAt || closes.instant !== closesAt;
    if (!isMoved && opensLocal !== null && closesLocal !== null) return false;
    const version = await this.sittings.move(id, opens, closes);
    if (!isMoved) return false;
    await this.audit.record({
      action: 'exams.sitting-moved',
      subject: { kind: 'sitting', id },
      before: { opensAt, closesAt },
      after: { opensAt: opens.instant, closesAt: closes.instant },
    });
    const times = { opensAt: opens.instant, closesAt: closes.instant };
    await this.events.publish(eventOf(sittingMoved, version, { ...sitting, ...times, sittingId: id }));
    return true;
  }
}

/** The instant of the wall time by today's rules; unchanged where the clocks now skip that time, or it is unknown. */
function now(zone: string, instant: string, local: string | null): PlannedMoment {
  const shown = localIn(zone, instant);
  if (local === null || shown === local) return { instant, local: shown };
  return plannedIn(zone, local) ?? { instant, local };
}
