import type { ScreenBlock } from '../kind.js';
import { List } from './showing.js';

export const list: ScreenBlock<'list'> = { Showing: List };
