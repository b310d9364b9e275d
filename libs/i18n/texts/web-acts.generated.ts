type None = Readonly<Record<string, never>>;

export interface WebActs {
  'web-acts:cohort.for-good': None;
  'web-acts:cohort.undecided.finished': { readonly count: number };
  'web-acts:cohort.undecided.running': { readonly count: number };
  'web-acts:late.came': { readonly code: string | number; readonly count: number; readonly items: string | number };
  'web-acts:missing.late-reason': None;
  'web-acts:missing.level': { readonly criterion: string | number };
  'web-acts:missing.note': None;
  'web-acts:missing.reason': None;
  'web-acts:missing.why': None;
  'web-acts:no-exam.meaning': None;
  'web-acts:no-exam.next': None;
  'web-acts:no-exam.title': None;
  'web-acts:public.confirmed': { readonly number: string | number };
  'web-acts:public.now': { readonly number: string | number };
  'web-acts:public.reason-first': None;
  'web-acts:reason-help': None;
  'web-acts:reinstated.expired': None;
  'web-acts:reinstated.valid': None;
  'web-acts:release.came': { readonly failed: string | number; readonly passed: string | number };
  'web-acts:release.foreseen': { readonly failed: string | number; readonly passed: string | number };
  'web-acts:seats.put-on-reserve': None;
  'web-acts:seats.reserve': { readonly count: number };
  'web-acts:seats.seated': { readonly count: number };
  'web-acts:seats.waiting': { readonly count: number };
}
