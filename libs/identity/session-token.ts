import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: its SHA-256. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
