type None = Readonly<Record<string, never>>;

export interface Page {
  'page:no-programs': None;
  'page:old-browser.heading': None;
  'page:old-browser.verify': None;
  'page:old-browser.what': None;
  'page:old-browser.why': None;
}
