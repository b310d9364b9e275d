import { Key } from '#kernel/schemas';

/** Names an option or a criterion within its question. */
export const OptionKey = Key.meta({ examples: ['ghost-image'] });
