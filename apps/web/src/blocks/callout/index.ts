import type { ScreenBlock } from '../kind.js';
import { Callout } from './showing.js';

export const callout: ScreenBlock<'callout'> = { Showing: Callout };
