import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ScheduledTask, Schedule } from '../every.decorator.js';
import { scheduleOf } from '../every.decorator.js';
import type { JobDefinition, JobHandler } from '../job-definition.js';
import { processingOf, type Processing } from '../processes.decorator.js';

export interface Processor extends Processing {
  readonly handler: JobHandler<JobDefinition>;
}

export interface PlannedTask extends Schedule {
  readonly task: ScheduledTask;
}

/** The providers of this worker that do jobs or run by the clock. */
@Injectable()
export class Processors {
  constructor(private readonly discovery: DiscoveryService) {}

  /** By the name of the job. @throws Error where two do the same. */
  all(): Map<string, Processor> {
    const found = new Map<string, Processor>();
    for (const { type, instance } of this.providers()) {
      const processing = processingOf(type);
      if (!processing) continue;
      const { name } = processing.job;
      if (found.has(name)) throw new Error(`Job "${name}" has two processors`);
      found.set(name, { ...processing, handler: instance as JobHandler<JobDefinition> });
    }
    return found;
  }

  tasks(): PlannedTask[] {
    const found = new Map<string, PlannedTask>();
    for (const { type, instance } of this.providers()) {
      const schedule = scheduleOf(type);
      if (!schedule) continue;
      if (found.has(schedule.name)) throw new Error(`"${schedule.name}" is planned twice`);
      found.set(schedule.name, { ...schedule, task: instance as ScheduledTask });
    }
    return [...found.values()];
  }

  private providers(): { type: Type; instance: unknown }[] {
    return this.discovery
      .getProviders()
      .filter((provider) => typeof provider.metatype === 'function' && provider.instance)
      .map((provider) => ({ type: provider.metatype as Type, instance: provider.instance as unknown }));
  }
}
