export const TRANSFER_STATUSES = ['open', 'taken', 'declined'] as const;
