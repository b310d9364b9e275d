import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ScheduledTask, Schedule } from '../every.decorator.js';
import { scheduleOf } from '../every.decorator.js';
import type { AfterCommit, JobContext, JobDefinition, JobHandler } from '../job-definition.js';
import { listeningsOf, type EventListener, type Listening } from '../listens.decorator.js';
import { processingOf } from '../processes.decorator.js';
import { republishedBy, type Republisher } from '../republishes.decorator.js';
import type { TakenJob } from './outbox-rows.js';

/** Does the jobs of one name, whether they were added or come from an event. */
export interface Processor {
  readonly queue: string;
  readonly concurrency: number;
  run(taken: TakenJob, context: JobContext): Promise<AfterCommit | void>;
}

export interface PlannedTask extends Schedule {
  readonly task: ScheduledTask;
}

interface Found {
  readonly type: Type;
  readonly instance: unknown;
}

/** Finds the providers of this worker that do jobs, listen to events, republish them or run by the clock. */
@Injectable()
export class Processors {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Processors by the name of the job. @throws Error where two do the same job, or nothing can fill a projection. */
  all(): Map<string, Processor> {
    this.listenings();
    const found = new Map<string, Processor>();
    const add = (name: string, processor: Processor) => {
      if (found.has(name)) throw new Error(`Job "${name}" has two processors`);
      found.set(name, processor);
    };
    for (const { type, instance } of this.providers()) {
      const processing = processingOf(type);
      if (processing) add(processing.job.name, processorOf(processing, instance as JobHandler<JobDefinition>));
      const listenings = listeningsOf(type);
      const [first] = listenings;
      if (first) add(first.name, hearing(listenings, instance as EventListener<Listening['event']>));
      for (const listening of listenings) {
        const { formerly } = listening;
        if (formerly !== null) add(formerly, hearing([listening], instance as EventListener<Listening['event']>));
      }
    }
    return found;
  }

  /** The listeners of this worker, in the same order in all workers. @throws Error where nothing can fill a projection. */
  listenings(): Listening[] {
    const republishers = this.republishers();
    const found = this.providers().flatMap(({ type }) => listeningsOf(type));
    for (const { filled, name, event } of found) {
      if (filled && !republishers.has(event.name))
        throw new Error(`"${name}" is to be filled, but nobody republishes "${event.name}"`);
    }
    return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  /** Republishers by the name of the event. @throws Error where two republish the same event. */
  republishers(): Map<string, Republishing> {
    const found = new Map<string, Republishing>();
    for (const { type, instance } of this.providers()) {
      const event = republishedBy(type);
      if (!event) continue;
      if (found.has(event.name)) throw new Error(`"${event.name}" is republished by two`);
      found.set(event.name, { event, republisher: instance as Republisher });
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

  private providers(): Found[] {
    return this.discovery
      .getProviders()
      .filter((provider) => typeof provider.metatype === 'function' && provider.instance)
      .map((provider) => ({ type: provider.metatype as Type, instance: provider.instance as unknown }));
  }
}

export interface Republishing {
  readonly event: Listening['event'];
  readonly republisher: Republisher;
}

const keyOf = ({ event, name }: Listening): string => `${event.name} ${name}`;

const processorOf = (
  { job, concurrency }: { job: JobDefinition; concurrency: number },
  handler: JobHandler<JobDefinition>,
): Processor => ({
  queue: job.queue,
  concurrency,
  run: ({ payload }, context) => handler.handle(job.schema.parse(payload), context),
});

/** @throws Error where the events of one listener are in several queues, or it listens to one event twice. */
function hearing(listenings: readonly Listening[], listener: EventListener<Listening['event']>): Processor {
  const [first] = listenings;
  if (!first) throw new Error('A listener without an event');
  const { name, queue } = first;
  const byEvent = new Map(listenings.map((listening) => [listening.event.name as string, listening.event]));
  if (byEvent.size < listenings.length) throw new Error(`"${name}" listens to one event twice`);
  if (listenings.some((other) => other.name !== name || other.queue !== queue))
    throw new Error(`"${name}" is one listener, of one name and queue`);
  return {
    queue,
    concurrency: Math.max(...listenings.map(({ concurrency }) => concurrency)),
    run: ({ event: named, sequence, payload: kept }, context) => {
      // A job from before there were listeners names no event: its name stood for a single one.
      const event = named === null ? first.event : byEvent.get(named);
      if (!event) throw new Error(`"${name}" does not listen to "${String(named)}"`);
      const payload = event.schema.parse(kept);
      const heard = { event: event.name, sequence: Number(sequence ?? 0), concerns: event.concerns(payload) };
      return listener.handle(payload, { ...context, ...heard });
    },
  };
}
