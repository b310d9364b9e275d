type None = Readonly<Record<string, never>>;

export interface WebLesson {
  'web-lesson:all-read': None;
  'web-lesson:all-read-no-exam': None;
  'web-lesson:begun': { readonly blocks: string | number; readonly seen: string | number };
  'web-lesson:here': None;
  'web-lesson:home.exam-coming': None;
  'web-lesson:home.next-lesson': None;
  'web-lesson:home.opens': None;
  'web-lesson:home.see-exam': None;
  'web-lesson:left': { readonly count: number };
  'web-lesson:none': None;
  'web-lesson:not-begun': None;
  'web-lesson:pager': None;
  'web-lesson:read': None;
  'web-lesson:unsaved-page': None;
}
