import type { MailTopic } from '#contracts/notifications';
import type { Role } from '#kernel';

/** What each person chose; null where they did not. */
export type ChosenTopics = Readonly<Record<MailTopic, boolean | null>>;

/** What nobody has to choose: what is about oneself comes by mail, what a whole state does, not. */
export const USUAL: Readonly<Record<MailTopic, boolean>> = { results: true, training: true, nominations: false };

export const wants = (chosen: ChosenTopics | undefined, topic: MailTopic): boolean => chosen?.[topic] ?? USUAL[topic];

/** Notices that people of these roles may get. */
export const topicsOf = (roles: readonly Role[]): MailTopic[] => [
  ...(roles.includes('trainee') ? (['results', 'training'] as const) : []),
  ...(roles.includes('state-admin') ? (['nominations'] as const) : []),
];
