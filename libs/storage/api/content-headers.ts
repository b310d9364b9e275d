import type { ReadableContent } from '../files.service.js';

/** Pictures that a page may show; everything else is handed over as a download. */
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** A file does nothing, whatever it holds: no program, no frame, no form. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The headers with which a browser gets a file that somebody else sent. */
export const headersOf = ({ name, mediaType, hash }: ReadableContent): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': `${SHOWN.has(mediaType) ? 'inline' : 'attachment'}; ${fileNameIn(name)}`,
  'content-security-policy': POLICY,
  'accept-ranges': 'bytes',
  etag: `"${hash}"`,
  // It belongs to somebody signed in, so it is kept nowhere. Packing it would make a range one of something else.
  'cache-control': 'no-store, no-transform',
});

/** The name in UTF-8 (RFC 6266), and with `_` for what is not ASCII for programs that do not know that. */
function fileNameIn(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
