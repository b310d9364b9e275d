/* This file has no schemas, because forms show these limits. */

/** What a photograph may be sent as: its media types by content, and its size in bytes. */
export const PHOTOGRAPH = {
  ownerKind: 'identity.person',
  accepts: ['image/jpeg', 'image/png', 'image/webp'],
  maxSize: 12_000_000,
  /** Pixels that the pictures made of it are wide and high at most. */
  sides: [96, 320],
} as const;
