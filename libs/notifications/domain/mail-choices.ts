import type { MailTopic } from '#contracts/notifications';
import type { Role } from '#kernel';

/** What each person chose; null where they chose nothing. */
export type ChosenTopics = Readonly<Record<MailTopic, boolean | null>>;

/** The choice of people who made none: notices about oneself come by mail, those about a whole state do not. */
export const USUAL: Readonly<Record<MailTopic, boolean>> = { results: true, training: true, nominations: false };

export const wants = (chosen: ChosenTopics | undefined, topic: MailTopic): boolean => chosen?.[topic] ?? USUAL[topic];

/** Notices that people of these roles may get. */
export const topicsOf = (roles: readonly Role[]): MailTopic[] => [
  ...(roles.includes('trainee') ? (['results', 'training'] as const) : []),
  ...(roles.includes('state-admin') ? (['nominations'] as const) : []),
];
