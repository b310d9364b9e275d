import type { ReadableContent } from '../files.service.js';

/** Pictures that a page may show; everything else is handed over to be kept. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** Whatever a file holds, it does nothing: no program, no frame, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What a browser is told of a file that somebody else sent. */
export const headersOf = ({ name, mediaType, hash }: ReadableContent): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': `${SHOWN.has(mediaType) ? 'inline' : 'attachment'}; ${fileNameIn(name)}`,
  'content-security-policy': POLICY,
  'accept-ranges': 'bytes',
  etag: `"${hash}"`,
  // Of somebody signed in, so kept nowhere; not packed either, as then a range would be of something else.
  'cache-control': 'no-store, no-transform',
});

/** RFC 6266: the name in UTF-8, and for those who do not know that, with `_` for what is not ASCII. */
function fileNameIn(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
