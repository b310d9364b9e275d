import { isIP } from 'node:net';
import { Failure } from './failure.mjs';

const LOOPBACK_V4 = /^127(\.\d{1,3}){3}$/;
const LOCAL_NAME = /^([^.]+\.)*localhost$/i;

const isThisMachine = (host) =>
  isIP(host) === 4 ? LOOPBACK_V4.test(host) : host === '::1' || (isIP(host) === 0 && LOCAL_NAME.test(host));

/** The setting that lets other machines in, as it was given; undefined where none does. */
function openingOf({ HOST, PUBLIC_URL }) {
  if (HOST && !isThisMachine(HOST.replace(/^\[|\]$/g, ''))) return `HOST=${HOST}`;
  const name =
    PUBLIC_URL && URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).hostname.replace(/^\[|\]$/g, '') : undefined;
  return name === undefined || isThisMachine(name) ? undefined : `PUBLIC_URL=${PUBLIC_URL}`;
}

/** @throws Failure in one line where others can reach the demo without permission: everybody knows its passwords. */
export function requireDoorOfDemo(settings) {
  const { DEMO, DEMO_OPEN } = settings;
  const opening = DEMO === '0' || DEMO_OPEN === '1' ? undefined : openingOf(settings);
  if (opening === undefined) return;
  throw new Failure(
    `${opening} lets others in, and everybody knows the demo's password: set DEMO_OPEN=1 to show them the demo, or DEMO=0 for a centre of your own.`,
  );
}
