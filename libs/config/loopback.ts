const LOOPBACK = /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether the address (with its scheme) names the machine itself: `localhost`, 127.0.0.0/8, `[::1]` (RFC 6761, RFC 1122). */
export const isLoopback = (address: string): boolean => LOOPBACK.test(URL.parse(address)?.hostname ?? '');
