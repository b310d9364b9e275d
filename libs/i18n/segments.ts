export type Direction = 'ltr' | 'rtl';

/**
 * A part of a text. `text` takes the direction around it; a `run` is of the other direction or would be torn by it; a
 * `code` is never broken by a line; a `zone` is a line of a machine-readable document, and stands by itself.
 */
export interface Segment {
  readonly text: string;
  readonly kind: 'text' | 'run' | 'code' | 'zone';
  readonly direction: Direction;
}

/** The filler of machine-readable lines counts as a letter: it belongs to them, and would be mirrored otherwise. */
const LEFT = String.raw`(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Tifinagh}\p{Nd}<]\p{M}*)`;
const RIGHT = String.raw`(?:[\p{Script=Arabic}\p{Script=Hebrew}\u0640\u200c\u200d]\p{M}*)`;
const SPACE = String.raw`[ \t\u00a0\u202f\u2009]`;
/** The sign between two items of a list of numbers, which lets the items follow the order of the sentence. */
const LISTING = String.raw`[,;:.!?](?=${SPACE}+\p{Nd})`;
const BETWEEN_LEFT = String.raw`(?:(?!${LISTING}|[<،؛؟٪])[\p{P}\p{S}\u200e٪٫٬]|${SPACE})`;
const BETWEEN_RIGHT = String.raw`(?:[\p{P}\p{S}\p{Nd}\u200f]|${SPACE})`;
/** Signs, and what begins a path, a network address or an amount. */
const BEFORE = String.raw`(?<![\p{L}\p{N}\p{M}])[-+−±#@~$€£./\\_]{1,3}`;
const AFTER = String.raw`(?:[/\\+#°′″_*]{1,3}|${SPACE}?[%‰€$£°])?(?:${SPACE}?[)\]}»])*`;

const LEFT_RUN = String.raw`(?:${BEFORE})?${LEFT}+(?:${BETWEEN_LEFT}+${LEFT}+)*${AFTER}`;
const RIGHT_RUN = String.raw`${RIGHT}+(?:${BETWEEN_RIGHT}+${RIGHT}+)*`;

/** A line of 20 characters or more with a filler, or as long as a line of Doc 9303: of size TD1, TD2 or TD3. */
const ZONE = String.raw`(?<![\p{L}\p{N}<])(?:(?=[A-Z0-9]*<)[A-Z0-9<]{20,}|(?=[A-Z]*\d)(?=\d*[A-Z])(?:[A-Z0-9]{30}|[A-Z0-9]{36}|[A-Z0-9]{44}))(?![\p{L}\p{N}<])`;
const PART_OF_ZONE = String.raw`(?<![\p{L}\p{N}<])(?=[A-Z0-9]*<)(?=[0-9<]*[A-Z])[A-Z0-9<]{4,}(?![\p{L}\p{N}<])`;
const CODE = String.raw`(?<![\p{L}\p{N}-])[A-Z0-9]*[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?![\p{L}\p{N}-])`;

const ZONES = new RegExp(ZONE, 'gu');
const WHOLE_CODE = new RegExp(`^(?:${CODE}|${PART_OF_ZONE})$`, 'u');
const CODES = new RegExp(`${CODE}|${PART_OF_ZONE}`, 'gu');
const LEFT_RUNS = new RegExp(LEFT_RUN, 'gu');
const RIGHT_RUNS_AND_CODES = new RegExp(`${CODES.source}|${RIGHT_RUN}`, 'gu');
/** A number as it stands in any sentence, right in every direction. */
const NUMBER = /^\p{Nd}+(?:[.,٫٬]\p{Nd}+)*$/u;
const STRONG = new RegExp(String.raw`(${RIGHT})|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`, 'u');

/** The direction of the first letter, as `dir="auto"` takes it; `otherwise` where there is none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const strong = STRONG.exec(text);
  if (!strong) return otherwise;
  return strong[1] === undefined ? 'ltr' : 'rtl';
}

/**
 * Texts that have nothing to cut, told by code points alone. Most are such, and the patterns above are slow at first
 * use on an old telephone. They are Arabic letters without digits, or texts without Arabic letters, `<` and hyphens.
 */
const PLAIN: Readonly<Record<Direction, RegExp>> = {
  rtl: /^[\u0600-\u065f\u066e-\u06ef\s.,:!()«»"'’“”–—-]*$/,
  ltr: /^[^-<\u0590-\u200f\u2028-\u202e\u205f-\u{10ffff}]*$/u,
};
/** A code as long as the shortest line of a document without a filler. */
const LONG_CODE = /[A-Z0-9]{30}/;

const isPlain = (text: string, base: Direction): boolean => PLAIN[base].test(text) && !LONG_CODE.test(text);

/** Cuts `text`, to be read in the direction `base`, into segments; put together again they are exactly `text`. */
export function segmentsOf(text: string, base: Direction): Segment[] {
  if (text !== '' && isPlain(text, base)) return asText(base)(text);
  const between = base === 'rtl' ? inRightToLeft : inLeftToRight;
  return cut(text, ZONES, (zone) => [{ text: zone, kind: 'zone', direction: 'ltr' }], between);
}

const asText =
  (direction: Direction) =>
  (text: string): Segment[] => [{ text, kind: 'text', direction }];

const inRightToLeft = (text: string): Segment[] => cut(text, LEFT_RUNS, leftRun, asText('rtl'));

function leftRun(found: string): Segment[] {
  const pieces = atLooseBrackets(found);
  if (pieces.length > 1) return pieces.flatMap(inRightToLeft);
  if (NUMBER.test(found)) return asText('rtl')(found);
  return [{ text: found, kind: WHOLE_CODE.test(found) ? 'code' : 'run', direction: 'ltr' }];
}

const inLeftToRight = (text: string): Segment[] => cut(text, RIGHT_RUNS_AND_CODES, rightRunOrCode, asText('ltr'));

function rightRunOrCode(found: string): Segment[] {
  if (WHOLE_CODE.test(found)) return [{ text: found, kind: 'code', direction: 'ltr' }];
  const pieces = atLooseBrackets(found);
  return pieces.length > 1 ? pieces.flatMap(inLeftToRight) : [{ text: found, kind: 'run', direction: 'rtl' }];
}

type Cutter = (text: string) => Segment[];

/** Cuts what `pattern` finds further by `found`, and what stands between by `between`. */
function cut(text: string, pattern: RegExp, found: Cutter, between: Cutter): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) segments.push(...between(text.slice(from, match.index)));
    segments.push(...found(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push(...between(text.slice(from)));
  return segments;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»' };
const CLOSINGS: ReadonlySet<string> = new Set(Object.values(CLOSING));

/** `run` cut before and after each bracket whose other half stands outside: that bracket belongs to the sentence. */
function atLooseBrackets(run: string): string[] {
  const open: { readonly at: number; readonly closing: string }[] = [];
  const loose: number[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const sign = run.charAt(at);
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push({ at, closing });
    else if (!CLOSINGS.has(sign)) continue;
    else if (open.at(-1)?.closing === sign) open.pop();
    else loose.push(at);
  }
  const ends = [...loose, ...open.map(({ at }) => at)].toSorted((a, b) => a - b).flatMap((at) => [at, at + 1]);
  return [0, ...ends].map((from, at) => run.slice(from, ends[at])).filter((piece) => piece !== '');
}

const ISOLATES: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
const OPENS_ISOLATE = /[\u2066-\u2068]$/;

/** `text` with its segments isolated by characters, for places without elements: titles, names of fields, files. */
export function isolated(text: string, base: Direction): string {
  const segments = segmentsOf(text, base);
  return segments
    .map((segment, at) => {
      const isApart = OPENS_ISOLATE.test(segments[at - 1]?.text ?? '');
      return segment.kind === 'text' || isApart || segment.direction === base
        ? segment.text
        : `${ISOLATES[segment.direction]}${segment.text}\u2069`;
    })
    .join('');
}
