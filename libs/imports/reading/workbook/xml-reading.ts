import { SaxesParser } from 'saxes';
import { FileRefused } from '../file-refused.js';

export type Attributes = Readonly<Record<string, string>>;

/** The things that a reader of XML is told; names come without their prefix. */
export interface XmlHandlers {
  opened(name: string, attributes: Attributes): void;
  closed?(name: string): void;
  text?(text: string): void;
}

/** Counted in letters without any tag in between; a cell has 32,767 at most. */
export const LONGEST_TEXT = 16 * 1024 * 1024;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Hands XML to `handlers` piece by piece; document types are refused, so no entity is ever defined. */
export class XmlReading {
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private sinceTag = 0;

  constructor(handlers: XmlHandlers) {
    this.parser.on('doctype', () => {
      throw new FileRefused('workbook-unsafe');
    });
    this.parser.on('error', () => {
      throw new FileRefused('workbook-broken');
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.sinceTag = 0;
      handlers.opened(local(name), attributes);
    });
    if (handlers.closed) this.parser.on('closetag', ({ name }) => handlers.closed?.(local(name)));
    if (handlers.text) {
      this.parser.on('text', (text) => handlers.text?.(text));
      this.parser.on('cdata', (text) => handlers.text?.(text));
    }
  }

  take(piece: string): void {
    this.sinceTag += piece.length;
    if (this.sinceTag > LONGEST_TEXT) throw new FileRefused('workbook-too-large');
    this.parser.write(piece);
  }

  end(): void {
    this.parser.close();
  }
}

/** Reads all of `pieces`; does nothing where there are none. */
export async function readXml(pieces: AsyncIterable<string> | null, handlers: XmlHandlers): Promise<void> {
  if (pieces === null) return;
  const reading = new XmlReading(handlers);
  for await (const piece of pieces) reading.take(piece);
  reading.end();
}
