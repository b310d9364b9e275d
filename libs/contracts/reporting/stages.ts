/** How officers stand on their way from nomination to certificate, by the part of the way. */
export const STAGES = {
  nomination: ['nominated', 'reserve', 'not-seated'],
  training: ['seated', 'learning', 'ready'],
  exam: ['sitting', 'awaiting-result', 'absent'],
  outcome: ['passed', 'failed'],
  certificate: ['valid', 'expiring', 'expired', 'suspended', 'revoked', 'renewed'],
  over: ['left', 'cancelled'],
} as const;
