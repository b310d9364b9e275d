/** The record of an act; who, when and from where are added. */
export interface AuditRecord {
  /** `<library>.<what-was-done>`, as `certification.certificate-revoked`. */
  readonly action: `${string}.${string}`;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The state whose people or records it concerns; its administrators may read the entry. */
  readonly stateCode?: string | null;
  /** What the change touched, before and after; no more than a reader needs to see the change. */
  readonly before?: object | null;
  readonly after?: object | null;
  /** The person who acted, where the request did not know them yet, as somebody who just signed in. */
  readonly actorId?: string;
}

/** person: somebody signed in. system: a job or the command line. stranger: no account. */
export type ActorKind = 'person' | 'system' | 'stranger';
