import type { z } from 'zod';
import type { StateCode } from '../common/index.js';

/** The record that an event tells of, and the people and state that it touches; a null state is the centre itself. */
export interface Concerns {
  readonly recordId: string;
  readonly personIds: readonly string[];
  readonly stateCode: z.output<typeof StateCode> | null;
}

/**
 * Something that happened in one library and that others may listen to. Its payload only ever grows: a change that
 * removes or narrows a field is a new name with the next version.
 */
export interface EventType<S extends z.ZodType = z.ZodType> {
  /** `<library>.<what-happened>.v<version>`. */
  readonly name: `${string}.${string}.v${number}`;
  readonly schema: S;
  concerns(payload: z.output<S>): Concerns;
}

/** What a publisher says. */
export type EventInput<E extends EventType> = E extends EventType<infer S> ? z.input<S> : never;

/** What a listener hears. */
export type EventPayload<E extends EventType> = E extends EventType<infer S> ? z.output<S> : never;

export const eventType = <S extends z.ZodType>(type: EventType<S>): EventType<S> => type;
