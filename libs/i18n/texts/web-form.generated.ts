type None = Readonly<Record<string, never>>;

export interface WebForm {
  'web-form:calendar.next-decade': None;
  'web-form:calendar.next-month': None;
  'web-form:calendar.next-year': None;
  'web-form:calendar.previous-decade': None;
  'web-form:calendar.previous-month': None;
  'web-form:calendar.previous-year': None;
  'web-form:date.day': None;
  'web-form:date.day-too': None;
  'web-form:date.help': { readonly example: string | number };
  'web-form:date.no-such-day': { readonly count: number; readonly month: string | number };
  'web-form:date.pick': { readonly label: string | number };
  'web-form:date.time': None;
  'web-form:date.time-help': { readonly example: string | number };
  'web-form:date.time-too': None;
  'web-form:date.time-unread': { readonly example: string | number };
  'web-form:date.unread': { readonly example: string | number };
  'web-form:date.write': { readonly how: string | number };
  'web-form:date.write-either': { readonly one: string | number; readonly other: string | number };
  'web-form:date.zone': { readonly zone: string | number };
  'web-form:file.cancel': None;
  'web-form:file.checking': None;
  'web-form:file.drop': None;
  'web-form:file.refused': None;
  'web-form:file.sending': None;
  'web-form:file.too-large': { readonly megabytes: string | number };
  'web-form:file.waiting': None;
  'web-form:language.missing': None;
  'web-form:language.refused': None;
  'web-form:language.stale': None;
  'web-form:of-field': { readonly label: string | number; readonly problem: string | number };
  'web-form:whole-number': None;
}
