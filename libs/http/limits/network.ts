import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
/** How many groups of an IPv6 address name a customer; all addresses below them belong to that customer. */
const OF_ONE_CUSTOMER = 4;

/** What an address is counted under: itself in IPv4, its /64 network in IPv6. */
export function networkOf(address: string | null): string {
  if (address === null) return 'unknown';
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${groupsOf(address).slice(0, OF_ONE_CUSTOMER).join(':')}::/64` : address;
}

function groupsOf(address: string): string[] {
  const [start = '', end] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const first = start === '' ? [] : start.split(':');
  const last = end === undefined || end === '' ? [] : end.split(':');
  const between = Array.from({ length: Math.max(0, GROUPS - first.length - last.length) }, () => '0');
  return [...first, ...between, ...last].map((group) => group.replace(/^0+(?=.)/, ''));
}
