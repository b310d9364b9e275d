import type { ItemDocument } from '../../types.js';
import { conductItems } from './conduct.js';
import { featureItems } from './features.js';
import { fraudItems } from './fraud.js';
import { markedItems } from './marked.js';
import { reportItem } from './report.js';
import { zoneItems } from './zone.js';

/** The twenty items of the exam, in the order of their codes. */
export const travelDocumentItems: ItemDocument[] = [
  ...fraudItems,
  ...featureItems,
  ...zoneItems,
  ...conductItems,
  ...markedItems,
  reportItem,
].sort((one, other) => one.code.localeCompare(other.code));
