type None = Readonly<Record<string, never>>;

export interface Notices {
  'notices:certificate-issued.text': { readonly course: string | number; readonly number: string | number };
  'notices:certificate-issued.title': None;
  'notices:certificate-reinstated.text': { readonly course: string | number; readonly number: string | number };
  'notices:certificate-reinstated.title': None;
  'notices:certificate-revoked.text': { readonly course: string | number; readonly number: string | number };
  'notices:certificate-revoked.title': None;
  'notices:certificate-suspended.text': { readonly course: string | number; readonly number: string | number };
  'notices:certificate-suspended.title': None;
  'notices:hidden.text': None;
  'notices:hidden.title': None;
  'notices:mail.choose': None;
  'notices:mail.decline': None;
  'notices:mail.greeting': { readonly name: string | number };
  'notices:mail.why': None;
  'notices:nomination-withdrawn.text': {
    readonly cohort: string | number;
    readonly course: string | number;
    readonly dates: string | number;
  };
  'notices:nomination-withdrawn.title': None;
  'notices:officer-in-reserve.text': {
    readonly cohort: string | number;
    readonly course: string | number;
    readonly dates: string | number;
    readonly officer: string | number;
    readonly place: string | number;
  };
  'notices:officer-in-reserve.title': None;
  'notices:officer-seated.text': {
    readonly cohort: string | number;
    readonly course: string | number;
    readonly dates: string | number;
    readonly officer: string | number;
    readonly venue: string | number;
  };
  'notices:officer-seated.title': None;
  'notices:reserve-place-given.text': {
    readonly cohort: string | number;
    readonly course: string | number;
    readonly dates: string | number;
    readonly place: string | number;
  };
  'notices:reserve-place-given.title': None;
  'notices:result-released.text': { readonly cohort: string | number; readonly course: string | number };
  'notices:result-released.title': None;
  'notices:seat-given.text': {
    readonly cohort: string | number;
    readonly course: string | number;
    readonly dates: string | number;
    readonly venue: string | number;
  };
  'notices:seat-given.title': None;
  'notices:sitting-moved.text': {
    readonly closes: string | number;
    readonly exam: string | number;
    readonly opens: string | number;
  };
  'notices:sitting-moved.title': None;
  'notices:sitting-scheduled.text': {
    readonly closes: string | number;
    readonly exam: string | number;
    readonly opens: string | number;
  };
  'notices:sitting-scheduled.title': None;
}
