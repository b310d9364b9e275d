import type { Caller, Language } from '#kernel';

/** A caller with the language that they prefer, where they chose one. */
export type SignedInCaller = Caller & { readonly language?: Language };

/** Finds the session of a token. The library that stores the sessions provides it. */
export abstract class SessionReader {
  /** Null for a session that is unknown, ended or expired. */
  abstract read(token: string): Promise<SignedInCaller | null>;
}
