import type { ScreenBlock } from '../kind.js';
import { Heading } from './showing.js';

export const heading: ScreenBlock<'heading'> = { Showing: Heading };
