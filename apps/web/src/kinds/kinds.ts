import type { KindName } from '#questions';
import { choice } from './choice/index.js';
import { hotspot } from './hotspot/index.js';
import type { ScreenKind } from './kind.js';
import { numeric } from './numeric/index.js';
import { written } from './written/index.js';

/** The kinds of #questions, in the order in which results name them. One that is missing here does not compile. */
export const kinds: { readonly [Kind in KindName]: ScreenKind<Kind> } = { choice, numeric, hotspot, written };

export const KIND_NAMES = Object.keys(kinds) as readonly KindName[];

export const kindOf = <Kind extends KindName>({ type }: { readonly type: Kind }): ScreenKind<Kind> => kinds[type];
