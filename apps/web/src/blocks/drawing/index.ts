import type { ScreenBlock } from '../kind.js';
import { Figure } from './showing.js';

export const drawing: ScreenBlock<'drawing'> = { Showing: Figure };
