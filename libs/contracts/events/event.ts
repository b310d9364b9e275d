import type { z } from 'zod';

/**
 * Something that happened in one library and that others may listen to. Its payload only ever grows: a change that
 * removes or narrows a field is a new name with the next version.
 */
export interface EventType<S extends z.ZodType = z.ZodType> {
  /** `<library>.<what-happened>.v<version>`. */
  readonly name: `${string}.${string}.v${number}`;
  readonly schema: S;
}

export const eventType = <S extends z.ZodType>(name: EventType['name'], schema: S): EventType<S> => ({ name, schema });

export type EventPayload<E extends EventType> = E extends EventType<infer S> ? z.output<S> : never;
