/** What a drawing may be made of: shapes, texts, gradients and clips. None of these acts, fetches or repeats itself. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs title desc rect circle ellipse line polyline polygon path text tspan
   linearGradient radialGradient stop clipPath`.split(/\s+/),
);

/** Elements whose text a reader sees or hears; labels may stand in them. */
export const TEXTS: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc']);

/** No `style`, `class` or `href` is allowed: each element itself says how it is drawn. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id transform viewBox d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height dx dy rotate pathLength
   textLength lengthAdjust fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
   stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit opacity color display visibility paint-order
   vector-effect font-family font-size font-style font-weight text-anchor dominant-baseline alignment-baseline
   baseline-shift letter-spacing word-spacing direction unicode-bidi text-decoration writing-mode gradientUnits
   gradientTransform spreadMethod offset stop-color stop-opacity clip-path clip-rule clipPathUnits`.split(/\s+/),
);

/** Letters, digits and the signs that lists of them need: no colon, slash, backslash, at sign or brace. */
const PLAIN_VALUE = /^[\w\s.,#%()'"+-]*$/;
const FUNCTION = /([\w-]*)\s*\(/g;
const FUNCTIONS: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla translate scale rotate skewX skewY matrix'.split(' '),
);
const OWN_REFERENCE = /^url\(#[\w-]+\)$/;

/** Whether `value` refers to a gradient or a clip of the same drawing. */
export const isReference = (value: string): boolean => OWN_REFERENCE.test(value);

/** Whether `value` holds only plain words, numbers, colours and transformations. */
export const isPlain = (value: string): boolean =>
  PLAIN_VALUE.test(value) && [...value.matchAll(FUNCTION)].every(([, name = '']) => FUNCTIONS.has(name));
