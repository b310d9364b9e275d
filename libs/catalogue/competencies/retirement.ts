import type { Retirement } from '#contracts/catalogue';

interface Retirable {
  readonly retiredAt: Date | null;
  readonly retirementReason: string | null;
}

export const retirementOf = ({ retiredAt, retirementReason }: Retirable): Retirement | null =>
  retiredAt !== null && retirementReason !== null ? { at: retiredAt.toISOString(), reason: retirementReason } : null;
