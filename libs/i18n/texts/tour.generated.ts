type None = Readonly<Record<string, never>>;

export interface Tour {
  'tour:answers': { readonly answers: string | number };
  'tour:certificate': { readonly number: string | number };
  'tour:cohort': { readonly code: string | number };
  'tour:course': { readonly lessons: string | number; readonly title: string | number };
  'tour:done': None;
  'tour:exam': { readonly code: string | number; readonly items: string | number; readonly title: string | number };
  'tour:lesson': { readonly minutes: string | number; readonly title: string | number };
  'tour:marked': { readonly code: string | number };
  'tour:no-certificate': None;
  'tour:no-result': None;
  'tour:nominated': { readonly ar: string | number; readonly latin: string | number };
  'tour:proved': None;
  'tour:receipt': None;
  'tour:released': { readonly pass: string | number; readonly percent: string | number };
  'tour:revoked': { readonly number: string | number };
  'tour:seated': { readonly given: string | number; readonly seats: string | number };
  'tour:verified': { readonly number: string | number };
}
