import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { KeyRing } from '#keys';
import { servedState } from '../request/request-state.js';
import { readCookie, sendCookie } from './cookies.js';

const NONCE_BYTES = 12;
const CODE_BYTES = 16;
const BETWEEN = '.';
/** How many people a device knows: those who signed in last, as several use one computer of a training room. */
const PEOPLE_KNOWN = 10;
const PATH = '/api/v1/auth/sign-in';
const YEAR_SECONDS = 31_536_000;

/**
 * Tells a device on which somebody has signed in before from one on which nobody has (OWASP, Slow Down Online Guessing
 * Attacks with Device Cookies), so that guesses made elsewhere do not slow down the owner of this device. The cookie holds
 * a mark for each person: random bytes and a code over them and the person. A mark gives no access by itself.
 */
@Injectable()
export class DeviceCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(
    config: Config,
    private readonly keys: KeyRing,
  ) {
    const secure = config.publicUrl.startsWith('https:');
    this.name = secure ? '__Secure-rtc_device' : 'rtc_device';
    this.attributes = `Path=${PATH}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}; Max-Age=${YEAR_SECONDS}`;
  }

  /** The mark of `personId` in the current request; null where the device does not know that person. */
  async markOf(personId: string): Promise<string | null> {
    for (const mark of this.marks()) {
      const bytes = Buffer.from(mark, 'base64url');
      // One mark may be encoded in several ways, and counts as one.
      if (await this.isOf(personId, bytes)) return bytes.toString('base64url');
    }
    return null;
  }

  /** Adds a mark of `personId` to the device of the current request, beside those that it has. */
  async know(personId: string): Promise<void> {
    if ((await this.markOf(personId)) !== null) return;
    const nonce = randomBytes(NONCE_BYTES);
    const mark = Buffer.concat([nonce, await this.codeOf(personId, nonce)]).toString('base64url');
    sendCookie(this.name, [mark, ...this.marks()].slice(0, PEOPLE_KNOWN).join(BETWEEN), this.attributes);
  }

  private marks(): string[] {
    const state = servedState();
    const cookie = state && readCookie(state.request, this.name);
    return cookie?.split(BETWEEN).slice(0, PEOPLE_KNOWN) ?? [];
  }

  private async isOf(personId: string, bytes: Buffer): Promise<boolean> {
    if (bytes.length !== NONCE_BYTES + CODE_BYTES) return false;
    const code = await this.codeOf(personId, bytes.subarray(0, NONCE_BYTES));
    return timingSafeEqual(code, bytes.subarray(NONCE_BYTES));
  }

  private async codeOf(personId: string, nonce: Buffer): Promise<Buffer> {
    const code = await this.keys.mac('device', `${personId} ${nonce.toString('base64url')}`);
    return code.subarray(0, CODE_BYTES);
  }
}
