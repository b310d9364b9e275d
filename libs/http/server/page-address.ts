/**
 * The address of a page as its author meant it: a `%` that begins no encoded letter (RFC 3986, 2.1) stands for itself.
 * So a person who typed it gets a page instead of a refusal made for programs. Operations are called by programs alone.
 */
export function pageAddress(address: string): string {
  if (address.startsWith('/api/')) return address;
  const [path = '', ...query] = address.split('?');
  return isReadable(path) ? address : [path.replaceAll('%', '%25'), ...query].join('?');
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
