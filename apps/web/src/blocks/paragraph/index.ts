import type { ScreenBlock } from '../kind.js';
import { Paragraph } from './showing.js';

export const paragraph: ScreenBlock<'paragraph'> = { Showing: Paragraph };
