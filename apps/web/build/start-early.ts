/** The built files, for the script that runs before any of them has come. */
export interface Known {
  /** By language: the centre's name, the texts of the open places, and what the others need besides. */
  readonly languages: Readonly<Record<string, Files>>;
  /** The fonts of both scripts, as every page has words of both. */
  readonly fonts: readonly string[];
  /** The files of each place, by a pattern of its path; what an open place reads at first. */
  readonly places: readonly { path: string; files: readonly string[]; open?: boolean; reads?: string }[];
}

interface Files {
  readonly title: string;
  readonly open: string;
  readonly further: readonly string[];
}

/*
 * These two run in the head of the page. They are written there as they are, so they name nothing from outside.
 */

/** Takes up language, direction and theme before anything is drawn. */
export function takeUpReader({ languages }: Known): Files | undefined {
  const { dataset } = document.documentElement;
  const kept = (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const wanted = [kept('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const language = wanted.find((each) => each !== null && each in languages) ?? 'ar';
  const chosen = kept('mantine-color-scheme-value') ?? '';
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  dataset['mantineColorScheme'] = ['dark', 'light'].includes(chosen) ? chosen : preferred;
  try {
    // The files that were kept for later visits lie on the device, fonts and all.
    if ('serviceWorker' in navigator && navigator.serviceWorker.controller) dataset['fonts'] = 'all';
  } catch {
    // A browser that keeps nothing has no service worker either.
  }
  document.title = languages[language]?.title ?? document.title;
  return languages[language];
}

/** Asks for everything that the place needs at once, instead of one after the other. */
export function askEarly({ places, fonts }: Known, { open, further }: Files): void {
  const begun: Record<string, Promise<Response>> = {};
  const read = (path: string) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${document.documentElement.lang}`;
    const answer = fetch(address);
    answer.catch(() => undefined);
    begun[address] = answer;
  };
  const ask = (file: string) => {
    const link = document.createElement('link');
    const type = file.split('.').pop();
    link.rel = type === 'js' ? 'modulepreload' : 'preload';
    if (type !== 'js') link.as = type === 'css' ? 'style' : 'font';
    // Words in another font can be read, but without the programs there are no words.
    if (link.as === 'font') link.fetchPriority = 'low';
    link.crossOrigin = '';
    link.href = `/${file}`;
    document.head.append(link);
  };
  let isStranger = true;
  try {
    isStranger = localStorage.getItem('signed-in') === null;
  } catch {
    // A browser that keeps nothing does not know of anybody.
  }
  const place = places.find(({ path }) => new RegExp(`^${path}/?$`).test(location.pathname));
  const files = [...(place?.files ?? []), ...(isStranger && place?.open ? [] : further)];
  [open, ...files, ...fonts].forEach(ask);
  if (!isStranger) read('/api/v1/auth/me');
  const [, , id = ''] = location.pathname.split('/');
  if (place?.reads && location.search === '') read(`/api/v1${place.reads.replace(':id', id)}`);
  Object.assign(window, { begun });
}
