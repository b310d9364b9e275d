type None = Readonly<Record<string, never>>;

export interface WebDrawing {
  'web-drawing:aim': { readonly at: string | number };
  'web-drawing:at': {
    readonly across: string | number;
    readonly down: string | number;
    readonly place: string | number;
  };
  'web-drawing:enlarge': None;
  'web-drawing:full': None;
  'web-drawing:larger': None;
  'web-drawing:marked': { readonly at: string | number; readonly number: string | number };
  'web-drawing:moved': { readonly at: string | number; readonly number: string | number };
  'web-drawing:place.bottom': None;
  'web-drawing:place.bottom-left': None;
  'web-drawing:place.bottom-right': None;
  'web-drawing:place.left': None;
  'web-drawing:place.middle': None;
  'web-drawing:place.right': None;
  'web-drawing:place.top': None;
  'web-drawing:place.top-left': None;
  'web-drawing:place.top-right': None;
  'web-drawing:removed': { readonly number: string | number };
  'web-drawing:smaller': None;
}
