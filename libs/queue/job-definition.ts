import type { Language } from '#kernel';
import type { z } from 'zod';

/** A kind of work that is done apart from the request that asks for it. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  /** `<library>.<verb-noun>`, stable: it is kept with the jobs that wait. */
  readonly name: `${string}.${string}`;
  /** The queue that the job runs in; its workers are shared by all jobs of the queue. */
  readonly queue: string;
  readonly schema: S;
  /** How many attempts a job has before it is given up. */
  readonly attempts: number;
  /** Seconds before the second attempt; each further wait is twice the one before. */
  readonly backoffSeconds: number;
  /** How many seconds an unfinished job may be with Redis before the reconciler looks for it. */
  readonly reconcileAfterSeconds: number;
}

export interface JobSettings<S extends z.ZodType> {
  readonly name: JobDefinition['name'];
  readonly queue: string;
  readonly schema: S;
  /** Default 8. */
  readonly attempts?: number;
  /** Default 1, so eight attempts take about two minutes. */
  readonly backoffSeconds?: number;
  /** Default 30. */
  readonly reconcileAfterSeconds?: number;
}

/** The payload as the outbox takes it. */
export type JobPayload<J extends JobDefinition> = J extends JobDefinition<infer S> ? z.input<S> : never;

/** The payload as the handler gets it. */
export type JobInput<J extends JobDefinition> = J extends JobDefinition<infer S> ? z.output<S> : never;

export interface JobContext {
  /** Also the id of the outbox row; the same in every attempt. */
  readonly jobId: string;
  /** The language of the person who will read the job's outcome. */
  readonly language: Language;
  readonly requestId: string;
}

/** Runs after the job's transaction is committed; an error in it is logged and undoes nothing. */
export type AfterCommit = () => Promise<void> | void;

/** Does a job, within one transaction that also marks it done: its effect on the database happens once. */
export interface JobHandler<J extends JobDefinition> {
  handle(payload: JobInput<J>, context: JobContext): Promise<AfterCommit | void>;
}

/** How often and how long apart jobs of a name are tried; listeners have it too. */
export type Trying = Pick<JobDefinition, 'attempts' | 'backoffSeconds' | 'reconcileAfterSeconds'>;

const RECONCILE_AFTER_SECONDS = 30;
const definitions = new Map<string, JobDefinition>();
const listeners = new Map<string, Trying>();

/** @throws Error where two kinds of job have one name. */
export function defineJob<S extends z.ZodType>(settings: JobSettings<S>): JobDefinition<S> {
  if (definitions.has(settings.name)) throw new Error(`Job "${settings.name}" is defined twice`);
  const definition = {
    attempts: 8,
    backoffSeconds: 1,
    reconcileAfterSeconds: RECONCILE_AFTER_SECONDS,
    ...settings,
  };
  definitions.set(definition.name, definition);
  return definition;
}

/** A listener may hear several events under its name. */
export function settleListener({
  name,
  attempts,
  backoffSeconds,
}: Omit<Trying, 'reconcileAfterSeconds'> & { name: string }): void {
  listeners.set(name, { attempts, backoffSeconds, reconcileAfterSeconds: RECONCILE_AFTER_SECONDS });
}

/** How the jobs of this name are tried; undefined where this process does not know the name. */
export const jobNamed = (name: string): Trying | undefined => definitions.get(name) ?? listeners.get(name);
