import { Injectable } from '@nestjs/common';
import type { Concerns, EventPayload, EventType } from '#contracts/events';
import { settleListener, type AfterCommit, type JobContext, type JobDefinition } from './job-definition.js';

const LISTENS = 'queue:listens';

export interface ListenerSettings {
  /** `<library>.<verb-noun>`, stable: its jobs are stored under it. A renamed listener counts as a new one. */
  readonly name: JobDefinition['name'];
  /** Default `events`. */
  readonly queue?: string;
  /** Default 8. */
  readonly attempts?: number;
  /** Default 1. */
  readonly backoffSeconds?: number;
  /** How many jobs of its queue one worker does at a time at least; default 4. */
  readonly concurrency?: number;
  /** Whether it is once given the records from before it, by the republisher of the event. Default false. */
  readonly filled?: boolean;
  /** The name of the job that did this work before the listener existed; such jobs may still wait. */
  readonly formerly?: string;
}

export interface EventContext extends JobContext {
  readonly event: EventType['name'];
  /** See `newestWins`. */
  readonly sequence: number;
  readonly concerns: Concerns;
}

/** Handles an event within one transaction that also marks it handled, so that its effect on the database happens once. */
export interface EventListener<E extends EventType> {
  handle(payload: EventPayload<E>, context: EventContext): Promise<AfterCommit | void>;
}

export interface Listening extends Required<Omit<ListenerSettings, 'formerly'>> {
  readonly event: EventType;
  readonly formerly: string | null;
}

/**
 * Makes a provider of a worker's module a listener of an event; one name may listen to several events. Each listener has
 * jobs of its own, so that one that fails holds up no other.
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
