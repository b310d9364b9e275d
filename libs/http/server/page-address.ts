/**
 * The address of a page as it is meant: where its `%` begin no encoded letters (RFC 3986, 2.1), they stand for
 * themselves, so that whoever typed it gets a page and not a refusal for programs. Operations are asked by programs.
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
