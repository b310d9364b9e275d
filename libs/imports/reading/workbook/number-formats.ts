import { numberFormat, type NumberFormat } from './number-format.js';
import { readXml } from './xml-reading.js';

/** The formats of cells, by the number of their style. */
export async function readNumberFormats(pieces: AsyncIterable<string> | null): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isCellFormats = false;
  await readXml(pieces, {
    opened: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'xf' && isCellFormats) styles.push(Number(attributes.numFmtId ?? 0));
    },
    closed: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return styles.map((id) => numberFormat(id, codes.get(id)));
}
