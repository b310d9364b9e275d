import type { ExamDocument } from '#contracts/exams';
import { words } from './item.builder.js';

/** Sixty minutes, 60 per cent to pass; items TDE-1-001 to 004 unless told otherwise. */
export const examDocument = (change: Partial<ExamDocument> = {}): ExamDocument => ({
  title: words('Travel-document examination'),
  instructions: words('Answer every question.'),
  durationMinutes: 60,
  passPercent: 60,
  marksRequired: 1,
  items: ['TDE-1-001', 'TDE-1-002', 'TDE-1-003', 'TDE-1-004'].map((code) => ({ code })),
  ...change,
});
