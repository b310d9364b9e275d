import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Drawing } from '#contracts/catalogue';
import type { FieldProblem, Variables } from '#kernel';
import { ATTRIBUTES, ELEMENTS, TEXTS, isPlain, isReference } from './drawing.vocabulary.js';

/** The limits of a drawing with its labels filled in; `size` is the limit of each side. */
const MOST = { characters: 262_144, elements: 4_000, depth: 24, size: 10_000 } as const;
const NAMESPACE = 'http://www.w3.org/2000/svg';
const LABEL = /\{\{([^}]*)\}\}/g;
const LONGEST_QUOTE = 40;

/**
 * The first fault of a drawing's SVG, for which it cannot be published. The SVG has to be strict XML without entities,
 * comments or processing instructions, use a small vocabulary, and match its `width`, `height` and `labels`.
 */
export function drawingProblems(drawing: Drawing, path: string): FieldProblem[] {
  const fault = tooLarge(drawing) ?? new Reading(drawing).fault();
  return fault ? [{ path: `${path}.svg`, ...fault }] : [];
}

type Fault = Omit<FieldProblem, 'path'>;

const faultOf = (rule: string, variables?: Variables): Fault => ({
  code: `catalogue.drawing-${rule}`,
  ...(variables && { variables }),
});
const foreign = (what: string): Fault => faultOf('foreign', { what: what.slice(0, LONGEST_QUOTE) });

function tooLarge({ svg, labels, width, height }: Drawing): Fault | null {
  const longest = (key: string): number => Math.max(0, ...Object.values(labels[key] ?? {}).map(({ length }) => length));
  const written = [...svg.matchAll(LABEL)].reduce((sum, [, key = '']) => sum + longest(key), svg.length);
  const isLarge = written > MOST.characters || Math.max(width, height) > MOST.size;
  return isLarge ? faultOf('too-large', MOST) : null;
}

/** One pass over the SVG, which ends at the first fault. */
class Reading {
  private readonly parser = new SaxesParser();
  private readonly open: string[] = [];
  private elements = 0;
  private found: Fault | null = null;

  constructor(private readonly drawing: Drawing) {
    this.parser.on('error', () => this.refuse(faultOf('malformed')));
    this.parser.on('processinginstruction', ({ target }) => this.refuse(foreign(`<?${target}?>`)));
    this.parser.on('comment', () => this.refuse(foreign('<!-- -->')));
    this.parser.on('cdata', () => this.refuse(foreign('<![CDATA[ ]]>')));
    this.parser.on('opentag', (tag) => this.enter(tag));
    this.parser.on('closetag', () => void this.open.pop());
    this.parser.on('text', (text) => this.read(text));
  }

  fault(): Fault | null {
    this.parser.write(this.drawing.svg).close();
    return this.found;
  }

  private refuse(fault: Fault | null): void {
    this.found ??= fault;
  }

  private enter({ name, attributes }: SaxesTagPlain): void {
    const isRoot = this.elements === 0;
    this.elements += 1;
    this.open.push(name);
    if (this.elements > MOST.elements || this.open.length > MOST.depth) this.refuse(faultOf('too-large', MOST));
    if (!ELEMENTS.has(name) || isRoot !== (name === 'svg')) this.refuse(foreign(`<${name}>`));
    if (isRoot) this.refuse(this.rootFault(attributes));
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!(isRoot && attribute === 'xmlns')) this.refuse(this.attributeFault(attribute, value));
    }
  }

  private rootFault({ xmlns, viewBox }: Readonly<Record<string, string>>): Fault | null {
    const expected = `0 0 ${this.drawing.width} ${this.drawing.height}`;
    if (xmlns !== NAMESPACE) return xmlns === undefined ? faultOf('malformed') : foreign(`xmlns="${xmlns}"`);
    return viewBox?.trim().replaceAll(/[\s,]+/g, ' ') === expected ? null : faultOf('view-box', { expected });
  }

  /** References inside a clip are refused: clips that refer to each other could go on for ever, or nearly. */
  private attributeFault(name: string, value: string): Fault | null {
    const isAllowed = isPlain(value) || (isReference(value) && !this.open.includes('clipPath'));
    return ATTRIBUTES.has(name) && isAllowed ? null : foreign(`${name}="${value}"`);
  }

  private read(text: string): void {
    const place = this.open.at(-1);
    for (const [whole, key = ''] of text.matchAll(LABEL)) {
      if (place === undefined || !TEXTS.has(place)) this.refuse(foreign(whole));
      else if (!Object.hasOwn(this.drawing.labels, key)) this.refuse(faultOf('label', { label: key }));
    }
  }
}
