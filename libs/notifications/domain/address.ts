/** One mailbox and nothing beside it: no name, no list, no line of a header. */
const MAILBOX = /^[^\s<>()[\]\\,;:"@\p{C}]{1,64}@[^\s<>()[\]\\,;:"@\p{C}]{1,253}$/u;

/** The address to write to; null for a person who has none, or one that no mail could go to. */
export const mailboxOf = ({ email }: { readonly email: string | null }): string | null =>
  email !== null && MAILBOX.test(email) ? email : null;
