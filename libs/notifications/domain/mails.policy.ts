import type { MailStatus } from '#contracts/notifications';
import type { Caller } from '#kernel';

/** The operations on a mail that are open to `caller`; the screen shows these alone. */
export const allowedOn = ({ roles }: Caller, { status }: { readonly status: MailStatus }): string[] =>
  roles.includes('registrar') && status !== 'waiting' ? ['notifications.send-mail-again'] : [];
