import { Key as AnyKey } from '#kernel/schemas';

/** Names a module, a lesson or a drawing within its course. */
export const Key = AnyKey.meta({ examples: ['layers-of-a-passport'] });
