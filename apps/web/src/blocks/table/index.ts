import type { ScreenBlock } from '../kind.js';
import { Table } from './showing.js';

export const table: ScreenBlock<'table'> = { Showing: Table };
