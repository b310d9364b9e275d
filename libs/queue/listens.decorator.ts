import { Injectable } from '@nestjs/common';
import type { Concerns, EventPayload, EventType } from '#contracts/events';
import { settleListener, type AfterCommit, type JobContext, type JobDefinition } from './job-definition.js';

const LISTENS = 'queue:listens';

export interface ListenerSettings {
  /** `<library>.<verb-noun>`, stable: its jobs are kept under it. Another name is another listener, new to everything. */
  readonly name: JobDefinition['name'];
  /** Default `events`. */
  readonly queue?: string;
  /** Default 8. */
  readonly attempts?: number;
  /** Default 1. */
  readonly backoffSeconds?: number;
  /** How many jobs of its queue one worker does at a time, at the least; default 4. */
  readonly concurrency?: number;
  /** Whether it is given what was before it too, once, by whoever republishes the event. Default false. */
  readonly filled?: boolean;
  /** The name of the job that did this before it was a listener; such jobs may still wait. */
  readonly formerly?: string;
}

export interface EventContext extends JobContext {
  readonly event: EventType['name'];
  /** See `newestWins`. */
  readonly sequence: number;
  readonly concerns: Concerns;
}

/** Hears of an event, within one transaction that also marks it heard: its effect on the database happens once. */
export interface EventListener<E extends EventType> {
  handle(payload: EventPayload<E>, context: EventContext): Promise<AfterCommit | void>;
}

export interface Listening extends Required<Omit<ListenerSettings, 'formerly'>> {
  readonly event: EventType;
  readonly formerly: string | null;
}

/**
 * Makes a provider of a worker's module one of those who hear of an event; several events may be heard under one name.
 * Each listener has jobs of its own, so that one failing holds up no other.
 */
export const Listens =
  <E extends EventType>(event: E, settings: ListenerSettings) =>
  <C extends new (...dependencies: never[]) => EventListener<E>>(target: C): void => {
    Injectable()(target);
    const listening: Listening = {
      queue: 'events',
      attempts: 8,
      backoffSeconds: 1,
      concurrency: 4,
      filled: false,
      formerly: null,
      ...settings,
      event,
    };
    settleListener(listening);
    Reflect.defineMetadata(LISTENS, [...listeningsOf(target), listening], target);
  };

export const listeningsOf = (target: object): readonly Listening[] =>
  (Reflect.getMetadata(LISTENS, target) as readonly Listening[] | undefined) ?? [];
