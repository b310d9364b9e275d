import type { Receipt } from '#contracts/exams';

const FIELDS = [
  'attemptId',
  'sittingId',
  'candidateCode',
  'submittedAt',
  'submittedBy',
  'digest',
  'key',
  'signature',
] as const;

/** A receipt as people paste it: as the file has it, or with words of a message around it; null for anything else. */
export function readReceiptText(text: string): Receipt | null {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (from < 0 || to < from) return null;
  try {
    const found = JSON.parse(text.slice(from, to + 1)) as Record<string, unknown>;
    const receipt = 'receipt' in found ? (found['receipt'] as Record<string, unknown>) : found;
    return FIELDS.every((field) => typeof receipt[field] === 'string') ? (receipt as unknown as Receipt) : null;
  } catch {
    return null;
  }
}
