import type { Drawing } from '#contracts/catalogue';
import { dataPageDrawing } from './data-page.svg.js';
import { layersDrawing } from './layers.svg.js';
import { lightingDrawing } from './lighting.svg.js';
import { mrzDrawing } from './mrz.svg.js';

/** The drawings of the travel-document course, by the key under which its lessons show them. */
export const travelDocumentDrawings: Record<string, Drawing> = {
  layers: layersDrawing,
  lighting: lightingDrawing,
  'data-page': dataPageDrawing,
  mrz: mrzDrawing,
};
